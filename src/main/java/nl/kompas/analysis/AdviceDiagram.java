package nl.kompas.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.kompas.analysis.NodeTable.Node;

/**
 * The advice for one track as a decision diagram, compact and on its own.
 *
 * @param track that it is about
 * @param nodes with its outcomes
 * @param top the number at the top
 */
record AdviceDiagram(String track, NodeTable nodes, int top) {

    /** Copies the nodes that one diagram needs, so that all others can be freed. */
    static AdviceDiagram copied(String track, DecisionDiagrams from, int diagram) {
        SortedSet<Integer> outcomes = new TreeSet<>();
        outcomes(from, diagram, outcomes, new HashSet<>());
        Map<Integer, Integer> copied = new HashMap<>();
        outcomes.forEach(outcome -> copied.put(outcome, copied.size()));
        NodeTable nodes = new NodeTable(outcomes.size());
        return new AdviceDiagram(track, nodes, copy(from, diagram, nodes, copied));
    }

    private static void outcomes(DecisionDiagrams from, int diagram, Set<Integer> found, Set<Integer> seen) {
        if (diagram < DecisionDiagrams.OUTCOMES) {
            found.add(diagram);
        } else if (seen.add(diagram)) {
            for (int value = 0; value < from.size(from.variable(diagram)); value++) {
                outcomes(from, from.child(diagram, value), found, seen);
            }
        }
    }

    private static int copy(DecisionDiagrams from, int diagram, NodeTable nodes, Map<Integer, Integer> copied) {
        Integer known = copied.get(diagram);
        if (known == null) {
            int variable = from.variable(diagram);
            int[] below = new int[from.size(variable)];
            for (int value = 0; value < below.length; value++) {
                below[value] = copy(from, from.child(diagram, value), nodes, copied);
            }
            known = nodes.number(variable, below);
            copied.put(diagram, known);
        }
        return known;
    }

    /** What is left of it when some variables are fixed at a value; -1 stands for a variable that is not fixed. */
    AdviceDiagram cofactor(int[] fixed) {
        NodeTable left = new NodeTable(nodes.outcomes());
        return new AdviceDiagram(track, left, cofactor(top, fixed, left, new int[nodes.count()]));
    }

    /** {@code known} holds one more than what is left of each number; 0 where that is not known yet. */
    private int cofactor(int number, int[] fixed, NodeTable left, int[] known) {
        int at = number;
        while (at >= nodes.outcomes() && fixed[nodes.node(at).variable()] >= 0) {
            Node node = nodes.node(at);
            at = node.below()[fixed[node.variable()]];
        }
        if (at < nodes.outcomes()) {
            return at;
        }
        if (known[at] == 0) {
            Node node = nodes.node(at);
            int[] below = new int[node.below().length];
            for (int value = 0; value < below.length; value++) {
                below[value] = cofactor(node.below()[value], fixed, left, known);
            }
            known[at] = 1 + left.number(node.variable(), below);
        }
        return known[at] - 1;
    }
}
