package nl.kompas.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import nl.kompas.policy.EditionId;

/**
 * A case that fits its vocabulary.
 *
 * @param edition the edition that answers it
 * @param question what is asked
 * @param tracks the tracks that the answer is about, in the order of the edition
 * @param date the day for which it is asked
 * @param reference the caller's own id
 * @param detail how much the caller wants to know
 * @param findings all that were given, by indicator
 */
public record Case(
        EditionId edition,
        String question,
        List<String> tracks,
        LocalDate date,
        Optional<String> reference,
        Detail detail,
        SortedMap<String, Finding> findings) {

    /** How much an answer explains. */
    public enum Detail {
        /** Everything. */
        FULL,
        /** The conclusions with the ids of their rules. */
        DECISION
    }

    /** The same case, of which nobody wants more than the conclusions. */
    public Case decisionOnly() {
        return new Case(edition, question, tracks, date, reference, Detail.DECISION, findings);
    }
}
