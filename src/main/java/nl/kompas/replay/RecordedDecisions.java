package nl.kompas.replay;

import java.time.Instant;
import java.util.Optional;

/** Where decisions that were recorded are found. */
public interface RecordedDecisions {

    /**
     * Which decisions; what is empty leaves all.
     *
     * @param policy id of the policy that was asked
     * @param edition id of the edition that answered
     * @param reference the caller's own id
     * @param from recorded at that moment or later
     * @param to recorded before that moment
     * @param level some track was given this level of advice
     */
    record Filter(
            Optional<String> policy,
            Optional<String> edition,
            Optional<String> reference,
            Optional<Instant> from,
            Optional<Instant> to,
            Optional<String> level) {}

    /** Those decisions, each with the answer that was kept ({@link Baseline.Kept}). */
    CaseSource matching(Filter filter);
}
