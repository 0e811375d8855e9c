package nl.kompas.hostile;

/**
 * One hostile rule file.
 *
 * @param file its name, without {@code .drl}
 * @param way the part of DRL that it comes in by
 * @param attempts what it attempts
 * @param code the code of the fault that it must get
 * @param line the line of that fault, 0 where the file as a whole is at fault
 * @param content the file; {@link HostileCorpus#MARK} stands for the file that it tries to make
 */
record HostileFile(String file, String way, String attempts, String code, int line, byte[] content) {

    @Override
    public String toString() {
        return way + ": " + attempts + " (" + file + ".drl)";
    }
}
