package nl.kompas.policy;

import java.time.Duration;

/**
 * How far the rules may go over one case.
 *
 * @param maxFirings how often rules may apply, at least 1
 * @param maxDuration how much processor time they may take, above zero
 */
public record EvaluationLimits(int maxFirings, Duration maxDuration) {

    /** Far above what any case of a policy takes. */
    public static final EvaluationLimits USUAL = new EvaluationLimits(10_000, Duration.ofSeconds(2));

    /** Refuses limits that no case could keep. */
    public EvaluationLimits {
        if (maxFirings < 1 || maxDuration.isNegative() || maxDuration.isZero()) {
            throw new IllegalArgumentException(
                    "limits of an evaluation must be above zero: " + maxFirings + ", " + maxDuration);
        }
    }
}
