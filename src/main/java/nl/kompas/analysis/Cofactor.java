package nl.kompas.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.kompas.analysis.AdviceDiagram.Node;

/** The cofactor of a diagram: what is left of it when some variables are fixed. Each node is numbered after its children. */
final class Cofactor {

    private final AdviceDiagram diagram;
    private final int outcomes;
    private final int[] fixed;
    private final int[] known;
    private final List<Node> nodes = new ArrayList<>();
    private final int top;
    private int[] unique = new int[64];

    /** The cofactor of a diagram under these values; -1 stands for a variable that is not fixed. */
    Cofactor(AdviceDiagram diagram, int[] fixed) {
        this.diagram = diagram;
        this.outcomes = diagram.outcomes();
        this.fixed = fixed;
        this.known = new int[diagram.count()];
        this.top = of(diagram.top());
    }

    /** How many outcomes there are; numbers below this are outcomes. */
    int outcomes() {
        return outcomes;
    }

    /** What is left at the top: an outcome, or the number of outcomes plus the place of a node. */
    int top() {
        return top;
    }

    /** All nodes that are left, each after its children. */
    List<Node> nodes() {
        return nodes;
    }

    private int of(int number) {
        int left = number;
        while (left >= outcomes && fixed[diagram.node(left).variable()] >= 0) {
            Node node = diagram.node(left);
            left = node.below()[fixed[node.variable()]];
        }
        if (left < outcomes) {
            return left;
        }
        if (known[left] == 0) {
            known[left] = 1 + open(diagram.node(left));
        }
        return known[left] - 1;
    }

    private int open(Node node) {
        int[] below = new int[node.below().length];
        boolean same = true;
        for (int value = 0; value < below.length; value++) {
            below[value] = of(node.below()[value]);
            same &= below[value] == below[0];
        }
        return same ? below[0] : numbered(node.variable(), below);
    }

    /** The number of a node, one for all that are alike: found by hash, in a table that is at most half full. */
    private int numbered(int variable, int[] below) {
        int mask = unique.length - 1;
        int at = hash(variable, below) & mask;
        while (unique[at] > 0) {
            Node found = nodes.get(unique[at] - 1);
            if (found.variable() == variable && Arrays.equals(found.below(), below)) {
                return outcomes + unique[at] - 1;
            }
            at = at + 1 & mask;
        }
        nodes.add(new Node(variable, below));
        unique[at] = nodes.size();
        if (2 * nodes.size() > unique.length) {
            widen();
        }
        return outcomes + nodes.size() - 1;
    }

    private void widen() {
        unique = new int[2 * unique.length];
        int mask = unique.length - 1;
        for (int i = 0; i < nodes.size(); i++) {
            int at = hash(nodes.get(i).variable(), nodes.get(i).below()) & mask;
            while (unique[at] > 0) {
                at = at + 1 & mask;
            }
            unique[at] = i + 1;
        }
    }

    private static int hash(int variable, int[] below) {
        int hash = (31 * variable + Arrays.hashCode(below)) * 0x9E3779B9;
        return hash ^ hash >>> 16;
    }
}
