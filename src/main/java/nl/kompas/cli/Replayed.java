package nl.kompas.cli;

import java.util.List;
import java.util.Optional;
import nl.kompas.cases.InputFault;
import nl.kompas.edition.Edition;
import nl.kompas.policy.EditionId;
import nl.kompas.recorded.Difference;

/**
 * A recorded case that was replayed.
 *
 * @param file where the case stands, as seen from where the command was given
 * @param line of the case there, from 1
 * @param name what the case shows; where it stands where it has no name
 * @param edition what answered it, where that is known
 * @param ending what came of it
 * @param nanoseconds how long it took
 * @param bytes how much was read for it
 */
record Replayed(
        String file, long line, String name, Optional<EditionId> edition, Ending ending, long nanoseconds, int bytes) {

    /** What came of replaying a case. */
    sealed interface Ending {}

    /** The answer is as expected. */
    record AsExpected() implements Ending {}

    /** The answer is not as expected. */
    record Differs(Edition edition, List<Difference> differences) implements Ending {}

    /** There is no answer; pointers go into the recorded case. */
    record Refused(List<InputFault> faults) implements Ending {}

    /** It is about another policy than the edition that was to answer. */
    record Elsewhere() implements Ending {}

    /** Where an editor can go. */
    String place() {
        return file + ":" + line;
    }
}
