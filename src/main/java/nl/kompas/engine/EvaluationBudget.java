package nl.kompas.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import nl.kompas.policy.EvaluationLimits;

/**
 * Keeps one evaluation within its bounds: a second wall, since the rule profile already makes every evaluation end. Time is the
 * processor time of the thread, so that a machine which is too busy does not look like rules that do not end.
 */
final class EvaluationBudget {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Asking for the time costs more than a firing, so it is asked for now and then. */
    private static final int LOOK_EVERY = 128;

    private final int mostFirings;
    private final long duration;
    private long deadline;
    private int firings;

    EvaluationBudget(EvaluationLimits limits) {
        this.mostFirings = limits.maxFirings();
        this.duration = limits.maxDuration().toNanos();
    }

    /** Counts one firing. */
    void count(String rule) {
        firings++;
        if (firings > mostFirings) {
            throw new Passed(rule);
        }
        if (firings % LOOK_EVERY == 0) {
            look(rule);
        }
    }

    /** Looks at the time, at the turn of a rule; from the first look on, since most evaluations end before it. */
    void look(String rule) {
        long now = THREADS.getCurrentThreadCpuTime();
        if (deadline == 0) {
            deadline = now + duration;
        } else if (now > deadline) {
            throw new Passed(rule);
        }
    }

    /** Thrown through Drools, which knows no other way to stop in the middle; caught by {@link RuleNetwork}. */
    static final class Passed extends RuntimeException {

        private final String rule;

        Passed(String rule) {
            super("limit passed at " + rule, null, false, false);
            this.rule = rule;
        }

        String rule() {
            return rule;
        }
    }
}
