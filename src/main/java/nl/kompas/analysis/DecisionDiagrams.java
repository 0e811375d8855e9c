package nl.kompas.analysis;

import java.util.HashMap;
import java.util.Map;

/**
 * Reduced ordered multi-valued decision diagrams (MDD). A diagram is a number; equal functions have equal numbers, so a function depends
 * on exactly the variables in its diagram.
 */
final class DecisionDiagrams {

    /** Numbers below this are outcomes, not nodes. */
    static final int OUTCOMES = 8;

    private static final int STEPS_FOR_EACH_NODE = 8;

    static final int FALSE = 0;
    static final int TRUE = 1;

    private final int[] sizes;
    private final int mostNodes;
    private final NodeTable nodes = new NodeTable(OUTCOMES);
    private final Map<Choice, Integer> chosen = new HashMap<>();

    private record Choice(int condition, int then, int otherwise) {}

    /** Thrown when a function needs more nodes than are allowed. */
    static final class TooLarge extends RuntimeException {

        TooLarge() {
            super("more nodes than allowed", null, false, false);
        }
    }

    /** Diagrams over variables with that many values each, in that order. */
    DecisionDiagrams(int[] sizes, int mostNodes) {
        this.sizes = sizes;
        this.mostNodes = mostNodes;
    }

    /** The variable at the top of a diagram; more than any variable for an outcome. */
    int variable(int diagram) {
        return diagram < OUTCOMES ? Integer.MAX_VALUE : nodes.node(diagram).variable();
    }

    /** The diagram that remains where the top variable has that value. */
    int child(int diagram, int value) {
        return nodes.node(diagram).below()[value];
    }

    /** How many values a variable has. */
    int size(int variable) {
        return sizes[variable];
    }

    /** The diagram that looks at a variable first. */
    int node(int variable, int[] below) {
        int node = nodes.number(variable, below);
        if (nodes.count() > mostNodes) {
            throw new TooLarge();
        }
        return node;
    }

    /** True where a variable has that value. */
    int is(int variable, int value) {
        int[] below = new int[sizes[variable]];
        below[value] = TRUE;
        return node(variable, below);
    }

    int and(int a, int b) {
        return choose(a, b, FALSE);
    }

    int or(int a, int b) {
        return choose(a, TRUE, b);
    }

    int not(int a) {
        return choose(a, FALSE, TRUE);
    }

    /** {@code then} where the condition is true, else {@code otherwise}. */
    int choose(int condition, int then, int otherwise) {
        if (condition == TRUE || then == otherwise) {
            return then;
        }
        if (condition == FALSE) {
            return otherwise;
        }
        if (then == TRUE && otherwise == FALSE) {
            return condition;
        }
        Choice key = new Choice(condition, then, otherwise);
        Integer known = chosen.get(key);
        if (known == null) {
            if (chosen.size() >= STEPS_FOR_EACH_NODE * mostNodes) {
                throw new TooLarge();
            }
            known = split(condition, then, otherwise);
            chosen.put(key, known);
        }
        return known;
    }

    private int split(int condition, int then, int otherwise) {
        int top = Math.min(variable(condition), Math.min(variable(then), variable(otherwise)));
        int[] below = new int[sizes[top]];
        for (int value = 0; value < below.length; value++) {
            below[value] = choose(at(condition, top, value), at(then, top, value), at(otherwise, top, value));
        }
        return node(top, below);
    }

    private int at(int diagram, int variable, int value) {
        return variable(diagram) == variable ? child(diagram, value) : diagram;
    }
}
