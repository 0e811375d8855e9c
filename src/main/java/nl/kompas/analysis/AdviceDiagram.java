package nl.kompas.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The advice for one track as a decision diagram over all indicators, compact and on its own. The first numbers are its outcomes, and
 * each node is numbered after its children.
 */
final class AdviceDiagram {

    private final String track;
    private final int outcomes;
    private final int top;
    private final List<Node> nodes = new ArrayList<>();

    /** A node: the variable that it tests, and the number of its child for each value. */
    record Node(int variable, int[] below) {}

    /** Copies the nodes that one diagram needs, so that all others can be freed. */
    AdviceDiagram(String track, DecisionDiagrams decisionDiagrams, int diagram) {
        this.track = track;
        Map<Integer, Integer> copied = new HashMap<>();
        SortedSet<Integer> found = new TreeSet<>();
        outcomes(decisionDiagrams, diagram, found, new HashSet<>());
        found.forEach(outcome -> copied.put(outcome, copied.size()));
        this.outcomes = found.size();
        this.top = copy(decisionDiagrams, diagram, copied);
    }

    private static void outcomes(
            DecisionDiagrams decisionDiagrams, int diagram, Set<Integer> found, Set<Integer> seen) {
        if (diagram < DecisionDiagrams.OUTCOMES) {
            found.add(diagram);
        } else if (seen.add(diagram)) {
            for (int value = 0; value < decisionDiagrams.size(decisionDiagrams.variable(diagram)); value++) {
                outcomes(decisionDiagrams, decisionDiagrams.child(diagram, value), found, seen);
            }
        }
    }

    private int copy(DecisionDiagrams decisionDiagrams, int diagram, Map<Integer, Integer> copied) {
        Integer known = copied.get(diagram);
        if (known == null) {
            int variable = decisionDiagrams.variable(diagram);
            int[] below = new int[decisionDiagrams.size(variable)];
            for (int value = 0; value < below.length; value++) {
                below[value] = copy(decisionDiagrams, decisionDiagrams.child(diagram, value), copied);
            }
            known = outcomes + nodes.size();
            nodes.add(new Node(variable, below));
            copied.put(diagram, known);
        }
        return known;
    }

    /** The track that it is about. */
    String track() {
        return track;
    }

    /** How many outcomes it has; numbers below this are outcomes. */
    int outcomes() {
        return outcomes;
    }

    /** The number at the top. */
    int top() {
        return top;
    }

    /** The node of a number. */
    Node node(int number) {
        return nodes.get(number - outcomes);
    }

    /** How many numbers are in use. */
    int count() {
        return outcomes + nodes.size();
    }
}
