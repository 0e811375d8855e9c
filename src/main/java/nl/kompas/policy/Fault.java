package nl.kompas.policy;

/**
 * One thing that is wrong in a policy's files, said so that the policy owner can mend it.
 *
 * @param code stable, kebab-case; what callers may rely on
 * @param file relative to the rules folder, with forward slashes
 * @param line from 1; 0 where the fault is about the file as a whole
 * @param column from 1; 0 where it is not known
 * @param message what is wrong
 * @param remedy what to write instead
 */
public record Fault(String code, String file, int line, int column, Text message, Text remedy) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + " " + code + ": " + message.en() + " " + remedy.en();
    }
}
