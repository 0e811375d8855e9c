package nl.kompas.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The nodes of reduced diagrams, each kept once (the unique table). The first numbers are outcomes; a node has the next number that is
 * free, so that it comes after its children.
 */
final class NodeTable {

    private final int outcomes;
    private final List<Node> nodes = new ArrayList<>();

    /** Places in {@code nodes}, from 1, found by hash; at most half full. */
    private int[] unique = new int[64];

    /** A node: the variable that it tests, and the number of its child for each value. */
    record Node(int variable, int[] below) {

        private int hash() {
            int hash = (31 * variable + Arrays.hashCode(below)) * 0x9E3779B9;
            return hash ^ hash >>> 16;
        }
    }

    /** A table without nodes; numbers below {@code outcomes} are outcomes. */
    NodeTable(int outcomes) {
        this.outcomes = outcomes;
    }

    /** How many outcomes there are. */
    int outcomes() {
        return outcomes;
    }

    /** All nodes, each after its children. */
    List<Node> nodes() {
        return nodes;
    }

    /** How many numbers are in use. */
    int count() {
        return outcomes + nodes.size();
    }

    /** The node of a number. */
    Node node(int number) {
        return nodes.get(number - outcomes);
    }

    /** The number of a node with these children; where they are all the same, that child itself. */
    int number(int variable, int[] below) {
        boolean same = true;
        for (int each : below) {
            same &= each == below[0];
        }
        return same ? below[0] : unique(new Node(variable, below));
    }

    private int unique(Node node) {
        int mask = unique.length - 1;
        int at = node.hash() & mask;
        while (unique[at] > 0) {
            Node found = nodes.get(unique[at] - 1);
            if (found.variable() == node.variable() && Arrays.equals(found.below(), node.below())) {
                return outcomes + unique[at] - 1;
            }
            at = at + 1 & mask;
        }
        nodes.add(node);
        unique[at] = nodes.size();
        if (2 * nodes.size() > unique.length) {
            widen();
        }
        return count() - 1;
    }

    private void widen() {
        unique = new int[2 * unique.length];
        int mask = unique.length - 1;
        for (int i = 0; i < nodes.size(); i++) {
            int at = nodes.get(i).hash() & mask;
            while (unique[at] > 0) {
                at = at + 1 & mask;
            }
            unique[at] = i + 1;
        }
    }
}
