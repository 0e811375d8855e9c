package nl.kompas.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds an assignment with the fewest variables fixed for which a function is true. */
final class MinimalAssignment {

    private static final int NEVER = Integer.MAX_VALUE;

    private final DecisionDiagrams decisionDiagrams;
    private final int variables;
    private final Allowed allowed;
    private final Map<Integer, Integer> fewest = new HashMap<>();

    /** Which values count. */
    interface Allowed {
        boolean value(int variable, int value);
    }

    MinimalAssignment(DecisionDiagrams decisionDiagrams, int variables, Allowed allowed) {
        this.decisionDiagrams = decisionDiagrams;
        this.variables = variables;
        this.allowed = allowed;
    }

    /** The value of each variable, -1 where any will do; nothing where the function is true of no such case. */
    Optional<int[]> of(int diagram) {
        if (fewest(diagram) == NEVER) {
            return Optional.empty();
        }
        int[] values = new int[variables];
        Arrays.fill(values, -1);
        for (int at = diagram; at != DecisionDiagrams.TRUE; ) {
            int variable = decisionDiagrams.variable(at);
            values[variable] = best(at);
            at = decisionDiagrams.child(at, values[variable]);
        }
        return Optional.of(values);
    }

    private int fewest(int diagram) {
        if (diagram < DecisionDiagrams.OUTCOMES) {
            return diagram == DecisionDiagrams.TRUE ? 0 : NEVER;
        }
        Integer known = fewest.get(diagram);
        if (known == null) {
            int value = best(diagram);
            known = value < 0 ? NEVER : 1 + fewest(decisionDiagrams.child(diagram, value));
            fewest.put(diagram, known);
        }
        return known;
    }

    /** The value from which the fewest further variables are needed; -1 where none leads to true. */
    private int best(int diagram) {
        int variable = decisionDiagrams.variable(diagram);
        int best = -1;
        int steps = NEVER;
        for (int value = 0; value < decisionDiagrams.size(variable); value++) {
            int here = allowed.value(variable, value) ? fewest(decisionDiagrams.child(diagram, value)) : NEVER;
            if (here < steps) {
                steps = here;
                best = value;
            }
        }
        return best;
    }
}
