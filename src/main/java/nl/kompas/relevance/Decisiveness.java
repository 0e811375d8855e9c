package nl.kompas.relevance;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Orders unanswered indicators by how much an answer tells about the advice: the mutual information of the answer and the
 * advice, all answers being equally likely. What tells nothing by itself but matters together with others comes last.
 */
final class Decisiveness {

    private static final double ROUNDING = 1e9;

    private final Variables variables;
    private final Map<String, Double> scores = new HashMap<>();

    Decisiveness(Variables variables) {
        this.variables = variables;
    }

    /** The indicators that were added, most decisive first; those alike in the order given. */
    List<String> ordered(List<String> order) {
        return order.stream()
                .filter(scores::containsKey)
                .sorted(Comparator.comparing(id -> -Math.round(scores.get(id) * ROUNDING)))
                .toList();
    }

    /** Adds what is left of the advice for one track. */
    void add(Remainder remainder, int top) {
        List<Remainder.Node> nodes = remainder.nodes();
        if (nodes.isEmpty()) {
            return;
        }
        double[][] outcome = outcomes(nodes);
        double[] reach = reach(nodes, top);
        double[] total = outcome[top];
        Map<Integer, double[][]> shifts = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            Remainder.Node node = nodes.get(i);
            double[][] shift =
                    shifts.computeIfAbsent(node.variable(), any -> new double[node.below().length][Diagrams.OUTCOMES]);
            for (int value = 0; value < node.below().length; value++) {
                for (int level = 0; level < Diagrams.OUTCOMES; level++) {
                    double change = outcome[node.below()[value]][level] - outcome[Diagrams.OUTCOMES + i][level];
                    shift[value][level] += reach[i] * change;
                }
            }
        }
        Map<String, Double> best = new HashMap<>();
        shifts.forEach((variable, shift) ->
                best.merge(variables.slot(variable).indicator(), information(variable, shift, total), Math::max));
        best.forEach((indicator, score) -> scores.merge(indicator, score, Double::sum));
    }

    /** How likely each outcome is below each node, by number. */
    private double[][] outcomes(List<Remainder.Node> nodes) {
        double[][] outcome = new double[Diagrams.OUTCOMES + nodes.size()][Diagrams.OUTCOMES];
        for (int i = 0; i < Diagrams.OUTCOMES; i++) {
            outcome[i][i] = 1;
        }
        for (int i = 0; i < nodes.size(); i++) {
            Remainder.Node node = nodes.get(i);
            for (int value = 0; value < node.below().length; value++) {
                double weight = weight(node.variable(), value, node.below().length);
                for (int level = 0; level < Diagrams.OUTCOMES; level++) {
                    outcome[Diagrams.OUTCOMES + i][level] += weight * outcome[node.below()[value]][level];
                }
            }
        }
        return outcome;
    }

    /** How likely each node is on the way from the top. */
    private double[] reach(List<Remainder.Node> nodes, int top) {
        double[] reach = new double[nodes.size()];
        reach[top - Diagrams.OUTCOMES] = 1;
        for (int i = nodes.size() - 1; i >= 0; i--) {
            Remainder.Node node = nodes.get(i);
            for (int value = 0; value < node.below().length; value++) {
                int below = node.below()[value] - Diagrams.OUTCOMES;
                if (below >= 0) {
                    reach[below] += reach[i] * weight(node.variable(), value, node.below().length);
                }
            }
        }
        return reach;
    }

    private double information(int variable, double[][] shift, double[] total) {
        double information = 0;
        for (int value = 0; value < shift.length; value++) {
            double weight = weight(variable, value, shift.length);
            for (int level = 0; level < Diagrams.OUTCOMES; level++) {
                double likely = total[level] + shift[value][level];
                if (weight > 0 && likely > 1e-12 && total[level] > 1e-12) {
                    information += weight * likely * Math.log(likely / total[level]);
                }
            }
        }
        return information;
    }

    /** An answer is expected, whichever: value 0 of what is no item of a list says that none was given. */
    private double weight(int variable, int value, int size) {
        if (variables.slot(variable).item() != null) {
            return 0.5;
        }
        return value == 0 ? 0 : 1.0 / (size - 1);
    }
}
