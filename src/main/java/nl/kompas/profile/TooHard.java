package nl.kompas.profile;

/** Thrown out of a parser that would take too long; caught where the file is read. */
final class TooHard extends RuntimeException {

    private final int line;

    /** @param line where the parser was, from 1 in the text that it was given */
    TooHard(int line) {
        super("too hard to parse, line " + line, null, false, false);
        this.line = line;
    }

    int line() {
        return line;
    }
}
