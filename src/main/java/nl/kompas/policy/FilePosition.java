package nl.kompas.policy;

/**
 * Where something stands in a policy's files.
 *
 * @param file relative to the rules folder
 * @param line from 1; 0 for the file as a whole
 * @param column from 1; 0 where not known
 */
public record FilePosition(String file, int line, int column) {

    /** The file as a whole. */
    public static FilePosition of(String file) {
        return new FilePosition(file, 0, 0);
    }

    /** Where a character of a text stands, by its index, if the text begins here. */
    public FilePosition within(String text, int index) {
        String before = text.substring(0, index);
        int lines = (int) before.chars().filter(c -> c == '\n').count();
        int inLine = index - before.lastIndexOf('\n');
        return new FilePosition(file, line + lines, lines == 0 ? column + inLine - 1 : inLine);
    }
}
