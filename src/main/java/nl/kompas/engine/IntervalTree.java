package nl.kompas.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Ranges of numbers, to find those around a number without looking at the others: a balanced tree of ranges in the order of their
 * lower ends, each node knowing the highest upper end below it.
 */
final class IntervalTree<T> {

    private final List<Range<T>> byLow;
    private final BigDecimal[] highest;

    /** What is to be found between two numbers, both included; null where there is no end. */
    record Range<T>(BigDecimal low, BigDecimal high, T found) {}

    IntervalTree(List<Range<T>> ranges) {
        byLow = new ArrayList<>(ranges);
        byLow.sort(Comparator.comparing(Range::low, Comparator.nullsFirst(Comparator.naturalOrder())));
        highest = new BigDecimal[byLow.size()];
        build(0, byLow.size());
    }

    private void build(int from, int to) {
        if (from == to) {
            return;
        }
        int middle = (from + to) >>> 1;
        build(from, middle);
        build(middle + 1, to);
        highest[middle] = byLow.get(middle).high();
        if (from < middle) {
            highest[middle] = higher(highest[middle], highest[(from + middle) >>> 1]);
        }
        if (middle + 1 < to) {
            highest[middle] = higher(highest[middle], highest[(middle + 1 + to) >>> 1]);
        }
    }

    private static BigDecimal higher(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? null : one.max(other);
    }

    /** Gives all that is to be found around a number. */
    void around(BigDecimal number, Consumer<T> taker) {
        around(0, byLow.size(), number, taker);
    }

    private void around(int from, int to, BigDecimal number, Consumer<T> taker) {
        if (from == to) {
            return;
        }
        int middle = (from + to) >>> 1;
        if (!reaches(highest[middle], number)) {
            return;
        }
        around(from, middle, number, taker);
        Range<T> range = byLow.get(middle);
        if (range.low() == null || range.low().compareTo(number) <= 0) {
            if (reaches(range.high(), number)) {
                taker.accept(range.found());
            }
            around(middle + 1, to, number, taker);
        }
    }

    private static boolean reaches(BigDecimal high, BigDecimal number) {
        return high == null || high.compareTo(number) >= 0;
    }
}
