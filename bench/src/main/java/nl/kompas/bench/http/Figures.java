package nl.kompas.bench.http;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one span, or the median of some, showed of one contestant.
 *
 * @param perSecond cases a second
 * @param p50 milliseconds of half of the requests
 * @param p99 milliseconds of all but one in a hundred
 * @param processor microseconds of processor time that the server used for a case
 * @param memory MiB that the server occupied at the end
 * @param failures requests that failed
 */
public record Figures(double perSecond, double p50, double p99, double processor, double memory, double failures) {

    /** The median of each figure, and all failures. */
    static Figures median(List<Figures> rounds) {
        return new Figures(
                median(rounds, Figures::perSecond),
                median(rounds, Figures::p50),
                median(rounds, Figures::p99),
                median(rounds, Figures::processor),
                median(rounds, Figures::memory),
                rounds.stream().mapToDouble(Figures::failures).sum());
    }

    private static double median(List<Figures> rounds, ToDoubleFunction<Figures> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
