package nl.kompas.replay;

import java.util.List;
import nl.kompas.cases.InputFault;
import nl.kompas.policy.EditionId;
import nl.kompas.recorded.Difference;

/** What came of replaying one case. */
sealed interface CaseComparison {

    /** The answer is what it was, or as expected. */
    record Same() implements CaseComparison {}

    /**
     * The answer is another.
     *
     * @param before the rules that gave the answer before, null where a case said what it expects
     * @param changes what differs, in the order of answers
     */
    record Different(String id, RuleSetKey before, List<Difference> changes) implements CaseComparison {}

    /** There is nothing to compare: one of the two does not answer the case. */
    record Refused(String id, Side by, List<InputFault> errors) implements CaseComparison {}

    /** Who refused. */
    enum Side {
        /** The rules that answered before, or answer now. */
        BEFORE,
        /** The rules by which is replayed. */
        AFTER
    }

    /** Names the rules that gave an answer. */
    record RuleSetKey(EditionId edition, String hash) {}
}
