package nl.kompas.evaluation;

import java.time.Duration;
import nl.kompas.rule.Rule;

/** Keeps one evaluation within its bounds: a second wall, since the rule profile already makes every evaluation end. */
final class Limit {

    private final int mostFirings;
    private final long deadline;
    private int firings;

    Limit(int mostFirings, Duration longest) {
        this.mostFirings = mostFirings;
        this.deadline = System.nanoTime() + longest.toNanos();
    }

    /** Counts one firing. */
    void count(Rule rule) {
        firings++;
        if (firings > mostFirings || System.nanoTime() > deadline) {
            throw new Passed(rule.id());
        }
    }

    /** Thrown through Drools, which knows no other way to stop in the middle; caught by {@link Network}. */
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
