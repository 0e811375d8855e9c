package nl.kompas.bench;

import java.util.ArrayList;
import java.util.List;
import nl.kompas.bench.report.Fragment;
import nl.kompas.bench.report.JmhRuns.Key;
import nl.kompas.bench.report.JmhRuns;
import nl.kompas.bench.report.Machine;

/** Measures {@link Growth} and writes its tables. */
public final class GrowthRuns {

    private static final List<String> SIZES = List.of(
            "20/20/20",
            "200/20/20",
            "2000/20/20",
            "200/50/50",
            "2000/50/50",
            "200/4/5",
            "200/4/20",
            "200/4/50",
            "200/4/200");
    private static final List<String> METHODS = List.of("stock", "decision", "full");

    private GrowthRuns() {}

    /** Runs it; arguments go to JMH. */
    public static void main(String[] arguments) throws Exception {
        JmhRuns runs = JmhRuns.of(Growth.class, "size", arguments);
        List<List<String>> figures = new ArrayList<>();
        for (String size : SIZES) {
            List<String> row = new ArrayList<>(List.of(size.split("/")));
            METHODS.forEach(method -> row.add(runs.figures(new Key(method, size))));
            figures.add(row);
        }
        List<List<String>> ratios = List.of(
                ratio("20 to 2,000 rules, 20 match", "20/20/20", "2000/20/20", runs),
                ratio("200 to 2,000 rules, 20 match", "200/20/20", "2000/20/20", runs),
                ratio("200 to 2,000 rules, 50 match", "200/50/50", "2000/50/50", runs),
                ratio("5 to 200 findings, 4 rules match", "200/4/5", "200/4/200", runs));
        new Fragment("growth", JmhRuns.wanted(), Machine.java() + ", JMH, serial collector")
                .table(
                        List.of(
                                "rules",
                                "that match",
                                "findings",
                                "stock Drools",
                                "Kompas, `decision`",
                                "Kompas, `full`"),
                        figures)
                .table(List.of("times as long", "stock Drools", "Kompas, `decision`", "Kompas, `full`"), ratios)
                .write();
    }

    private static List<String> ratio(String label, String from, String to, JmhRuns runs) {
        List<String> row = new ArrayList<>(List.of(label));
        METHODS.forEach(method -> row.add(runs.times(new Key(method, to), new Key(method, from))));
        return row;
    }
}
