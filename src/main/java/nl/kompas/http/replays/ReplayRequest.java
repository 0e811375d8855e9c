package nl.kompas.http.replays;

import java.util.Optional;
import nl.kompas.policy.EditionId;
import nl.kompas.replay.CaseSource;
import nl.kompas.replay.RecordedDecisions;

/**
 * What somebody wants replayed.
 *
 * @param target the rules
 * @param cases the cases
 */
record ReplayRequest(Target target, Cases cases) {

    /**
     * The rules to replay by; without a rule set or a draft those that answer now.
     *
     * @param ruleset hash or revision of a rule set that ever answered
     * @param draft id of a draft
     */
    record Target(EditionId edition, Optional<String> ruleset, Optional<String> draft) {}

    /** The cases to replay. */
    sealed interface Cases {

        /** Cases that stand in the body. */
        record Given(CaseSource source) implements Cases {}

        /** The recorded cases of the target itself. */
        record Recorded() implements Cases {}

        /** Decisions that were recorded. */
        record Decisions(RecordedDecisions.Filter filter) implements Cases {}
    }
}
