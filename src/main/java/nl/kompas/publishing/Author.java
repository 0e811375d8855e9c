package nl.kompas.publishing;

import nl.kompas.publishing.Activation.Origin;

/**
 * Who offers files, and why.
 *
 * @param by whose they are, null where nobody knows
 * @param reason why they are offered, null where it was not said
 * @param origin the way by which they came
 */
public record Author(String by, String reason, Origin origin) {

    /** Files that stood in the folder. */
    public static Author folder() {
        return new Author(null, null, Origin.FOLDER);
    }
}
