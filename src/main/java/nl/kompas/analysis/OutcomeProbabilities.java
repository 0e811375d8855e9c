package nl.kompas.analysis;

import java.util.List;
import nl.kompas.analysis.NodeTable.Node;

/**
 * The probability of each outcome in a cofactor, if all answers are equally likely, and how much each answer tells. Arrays
 * hold a number for each outcome of each node, or of each value of a variable, one after the other.
 */
final class OutcomeProbabilities {

    private static final double NEGLIGIBLE = 1e-12;

    private final boolean[] item;
    private final List<Node> nodes;
    private final int levels;
    private final int top;
    private final double[] outcome;

    /** For what is left of a diagram; {@code item} tells which variables stand for a value of a list. */
    OutcomeProbabilities(AdviceDiagram cofactor, boolean[] item) {
        this.item = item;
        this.nodes = cofactor.nodes().nodes();
        this.levels = cofactor.nodes().outcomes();
        this.top = cofactor.top();
        this.outcome = outcomes();
    }

    private double[] outcomes() {
        double[] below = new double[(levels + nodes.size()) * levels];
        for (int i = 0; i < levels; i++) {
            below[i * levels + i] = 1;
        }
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            int here = (levels + i) * levels;
            for (int value = 0; value < node.below().length; value++) {
                double weight = weight(node.variable(), value, node.below().length);
                int there = node.below()[value] * levels;
                for (int level = 0; level < levels; level++) {
                    below[here + level] += weight * below[there + level];
                }
            }
        }
        return below;
    }

    /** How likely each node is on the way from the top. */
    private double[] reach() {
        double[] reach = new double[nodes.size()];
        reach[top - levels] = 1;
        for (int i = nodes.size() - 1; i >= 0; i--) {
            Node node = nodes.get(i);
            for (int value = 0; value < node.below().length; value++) {
                int below = node.below()[value] - levels;
                if (below >= 0) {
                    reach[below] += reach[i] * weight(node.variable(), value, node.below().length);
                }
            }
        }
        return reach;
    }

    /** For each variable that is left and each of its values, by how much every outcome becomes likelier; null for others. */
    double[][] shifts() {
        double[][] shifts = new double[item.length][];
        double[] reach = reach();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            int here = (levels + i) * levels;
            double[] shift = shifts[node.variable()];
            if (shift == null) {
                shift = new double[node.below().length * levels];
                shifts[node.variable()] = shift;
            }
            for (int value = 0; value < node.below().length; value++) {
                int there = node.below()[value] * levels;
                for (int level = 0; level < levels; level++) {
                    shift[value * levels + level] += reach[i] * (outcome[there + level] - outcome[here + level]);
                }
            }
        }
        return shifts;
    }

    /** The mutual information of the answer to a variable, given its shifts, and the outcome. */
    double information(int variable, double[] shift) {
        double information = 0;
        int size = shift.length / levels;
        for (int value = 0; value < size; value++) {
            double weight = weight(variable, value, size);
            for (int level = 0; level < levels && weight > 0; level++) {
                double before = outcome[top * levels + level];
                double after = before + shift[value * levels + level];
                if (after > NEGLIGIBLE && before > NEGLIGIBLE) {
                    information += weight * after * Math.log(after / before);
                }
            }
        }
        return information;
    }

    /** An answer is expected, whichever: value 0 of what is no item of a list says that none was given. */
    private double weight(int variable, int value, int size) {
        if (item[variable]) {
            return 0.5;
        }
        return value == 0 ? 0 : 1.0 / (size - 1);
    }
}
