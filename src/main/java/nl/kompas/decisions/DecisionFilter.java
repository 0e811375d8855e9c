package nl.kompas.decisions;

import java.time.Instant;
import java.util.Optional;

/**
 * Which decisions are meant; what is absent does not matter.
 *
 * @param policy id of the policy
 * @param edition id of the edition; together with the policy
 * @param reference what the caller called it
 * @param level an advice of it, for any track
 * @param from the first moment
 * @param to the first moment that is too late
 */
public record DecisionFilter(
        Optional<String> policy,
        Optional<String> edition,
        Optional<String> reference,
        Optional<String> level,
        Optional<Instant> from,
        Optional<Instant> to) {

    /** All decisions. */
    public static final DecisionFilter ALL = new DecisionFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether a decision that a hash found is one that is meant; its moment was compared already. */
    boolean matches(DecisionSummary summary) {
        return policy.map(summary.policy()::equals).orElse(true)
                && edition.map(summary.edition()::equals).orElse(true)
                && level.map(summary.levels()::containsValue).orElse(true);
    }
}
