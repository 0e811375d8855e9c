package nl.kompas.bench.report;

import java.util.List;
import java.util.Locale;

/** Medians, and how they are written. */
public final class Medians {

    private Medians() {}

    /** The middle of some figures; of an even number the mean of the two in the middle. */
    public static double of(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** With two significant digits below ten, else whole. */
    public static String written(double figure) {
        String format = figure < 1 ? "%.2f" : figure < 10 ? "%.1f" : "%.0f";
        return String.format(Locale.ROOT, format, figure);
    }
}
