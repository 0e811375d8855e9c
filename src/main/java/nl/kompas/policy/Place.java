package nl.kompas.policy;

/**
 * Where something stands in a policy's files.
 *
 * @param file relative to the rules folder
 * @param line from 1; 0 for the file as a whole
 * @param column from 1; 0 where not known
 */
public record Place(String file, int line, int column) {

    /** The file as a whole. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }
}
