package nl.kompas.relevance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is left of a diagram where some variables are answered. Its nodes are numbered so that each comes after those below it. */
final class Remainder {

    private final Diagrams diagrams;
    private final int[] fixed;
    private final int[] known;
    private final Map<List<Integer>, Integer> unique = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();

    /**
     * A node that is left.
     *
     * @param variable what it looks at
     * @param below the number of the node below for each value, or of an outcome
     */
    record Node(int variable, int[] below) {}

    /** What is left of diagrams where variables have the given values; -1 stands for one without an answer. */
    Remainder(Diagrams diagrams, int[] fixed) {
        this.diagrams = diagrams;
        this.fixed = fixed;
        this.known = new int[diagrams.count()];
        Arrays.fill(known, -1);
    }

    /** What is left of a diagram: an outcome, or {@code OUTCOMES} plus the place of a node. */
    int of(int diagram) {
        if (diagram < Diagrams.OUTCOMES) {
            return diagram;
        }
        if (known[diagram] < 0) {
            int variable = diagrams.variable(diagram);
            known[diagram] =
                    fixed[variable] >= 0 ? of(diagrams.child(diagram, fixed[variable])) : node(variable, diagram);
        }
        return known[diagram];
    }

    private int node(int variable, int diagram) {
        int[] below = new int[diagrams.size(variable)];
        List<Integer> key = new ArrayList<>(below.length + 1);
        boolean same = true;
        for (int value = 0; value < below.length; value++) {
            below[value] = of(diagrams.child(diagram, value));
            same &= below[value] == below[0];
            key.add(below[value]);
        }
        if (same) {
            return below[0];
        }
        key.add(variable);
        Integer found = unique.get(key);
        if (found == null) {
            found = Diagrams.OUTCOMES + nodes.size();
            nodes.add(new Node(variable, below));
            unique.put(key, found);
        }
        return found;
    }

    /** All nodes that are left, each after those below it; all can be reached where one diagram was asked for. */
    List<Node> nodes() {
        return nodes;
    }
}
