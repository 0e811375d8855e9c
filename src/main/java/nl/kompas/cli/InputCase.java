package nl.kompas.cli;

import java.util.Optional;
import nl.kompas.bulk.LineReader;
import nl.kompas.policy.EditionId;

/**
 * A recorded case as it was given, of any quality.
 *
 * @param file where it stands, as seen from where the command was given
 * @param number of its line there, from 1
 * @param home the edition in whose folder it stands, if it stands in one
 * @param line what it says
 */
record InputCase(String file, long number, Optional<EditionId> home, LineReader.Line line) {

    static final String STANDARD_INPUT = "-";

    /** Where an editor can go. */
    String place() {
        return file + ":" + number;
    }

    /** How much was read for it. */
    int bytes() {
        return line.content().length + 1;
    }
}
