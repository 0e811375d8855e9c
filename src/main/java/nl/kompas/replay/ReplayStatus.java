package nl.kompas.replay;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * How a replay stands.
 *
 * @param id names it
 * @param state how far it is
 * @param target the rules by which is replayed
 * @param of what is replayed
 * @param by who asked for it, null where nobody knows
 * @param created when it was asked for
 * @param ended when it came to an end; absent as long as it has not
 * @param total how many cases there are; absent where nobody knows
 * @param counts what came of the cases so far
 * @param reason why it failed; absent where it did not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReplayStatus(
        String id,
        State state,
        ReplayTarget.Named target,
        Of of,
        @JsonInclude(JsonInclude.Include.ALWAYS) String by,
        Instant created,
        Instant ended,
        Long total,
        Counts counts,
        String reason) {

    /** How far a replay is. */
    public enum State {
        /** It waits for others to end. */
        @JsonProperty("queued")
        QUEUED,
        /** It is under way. */
        @JsonProperty("running")
        RUNNING,
        /** All cases were replayed. */
        @JsonProperty("done")
        DONE,
        /** Somebody ended it. */
        @JsonProperty("cancelled")
        CANCELLED,
        /** It could not go on. */
        @JsonProperty("failed")
        FAILED
    }

    /** What is replayed. */
    public enum Of {
        /** Cases that were sent. */
        @JsonProperty("cases")
        CASES,
        /** The recorded cases of the target itself. */
        @JsonProperty("recorded")
        RECORDED,
        /** Decisions that were recorded. */
        @JsonProperty("decisions")
        DECISIONS
    }

    /**
     * What came of cases.
     *
     * @param same answered as before or as expected
     * @param different answered otherwise
     * @param refused not to be compared
     */
    public record Counts(long same, long different, long refused) {

        static final Counts NONE = new Counts(0, 0, 0);

        /** How many cases were replayed. */
        public long done() {
            return same + different + refused;
        }

        Counts and(CaseComparison caseComparison) {
            if (caseComparison instanceof CaseComparison.Same) {
                return new Counts(same + 1, different, refused);
            }
            return caseComparison instanceof CaseComparison.Different
                    ? new Counts(same, different + 1, refused)
                    : new Counts(same, different, refused + 1);
        }
    }

    /** Whether nothing more will come of it. */
    public boolean over() {
        return state != State.QUEUED && state != State.RUNNING;
    }

    ReplayStatus running() {
        return new ReplayStatus(id, State.RUNNING, target, of, by, created, null, total, counts, null);
    }

    ReplayStatus counting(Counts soFar) {
        return new ReplayStatus(id, state, target, of, by, created, ended, total, soFar, reason);
    }

    ReplayStatus over(State end, Instant at, String why) {
        return new ReplayStatus(id, end, target, of, by, created, at, total, counts, why);
    }
}
