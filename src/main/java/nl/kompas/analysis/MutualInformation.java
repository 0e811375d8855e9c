package nl.kompas.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Orders unanswered indicators by how much an answer tells about the advice: the mutual information of the answer and the
 * advice, all answers being equally likely. What tells nothing by itself but matters together with others comes last.
 */
final class MutualInformation {

    private static final double ROUNDING = 1e9;

    private final Subjects subjects;
    private final double[] scores;
    private final boolean[] added;

    /**
     * What variables are about.
     *
     * @param indicators all of the vocabulary, in its order
     * @param indicator the place of the indicator of each variable; -1 for what is none
     * @param item whether a variable stands for a value of a list
     */
    record Subjects(List<String> indicators, int[] indicator, boolean[] item) {

        static Subjects of(Variables variables, List<String> indicators) {
            int[] indicator = new int[variables.count()];
            boolean[] item = new boolean[variables.count()];
            for (int i = 0; i < indicator.length; i++) {
                indicator[i] = indicators.indexOf(variables.slot(i).indicator());
                item[i] = variables.slot(i).item() != null;
            }
            return new Subjects(indicators, indicator, item);
        }
    }

    /** An indicator, by its place, and how much it tells, rounded. */
    private record Scored(long score, int indicator) implements Comparable<Scored> {

        @Override
        public int compareTo(Scored other) {
            return score == other.score
                    ? Integer.compare(indicator, other.indicator)
                    : Long.compare(other.score, score);
        }
    }

    MutualInformation(Subjects subjects) {
        this.subjects = subjects;
        this.scores = new double[subjects.indicators().size()];
        this.added = new boolean[scores.length];
    }

    /** Adds what is left of the advice for one track. Of a list, the value counts that tells most. */
    void add(AdviceDiagram cofactor) {
        if (cofactor.nodes().nodes().isEmpty()) {
            return;
        }
        OutcomeProbabilities outcomeProbabilities = new OutcomeProbabilities(cofactor, subjects.item());
        double[][] shifts = outcomeProbabilities.shifts();
        double[] best = new double[scores.length];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        for (int variable = 0; variable < shifts.length; variable++) {
            int indicator = subjects.indicator()[variable];
            if (shifts[variable] != null && indicator >= 0) {
                best[indicator] =
                        Math.max(best[indicator], outcomeProbabilities.information(variable, shifts[variable]));
            }
        }
        for (int i = 0; i < best.length; i++) {
            if (best[i] != Double.NEGATIVE_INFINITY) {
                scores[i] += best[i];
                added[i] = true;
            }
        }
    }

    /** The indicators that were added, most decisive first; those alike in the order of the vocabulary. */
    List<String> ordered() {
        List<Scored> ordered = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            if (added[i]) {
                ordered.add(new Scored(Math.round(scores[i] * ROUNDING), i));
            }
        }
        Collections.sort(ordered);
        List<String> ids = new ArrayList<>(ordered.size());
        ordered.forEach(scored -> ids.add(subjects.indicators().get(scored.indicator())));
        return ids;
    }
}
