package nl.kompas.bench;

import java.util.ArrayList;
import java.util.List;
import nl.kompas.bench.report.Fragment;
import nl.kompas.bench.report.JmhRuns.Key;
import nl.kompas.bench.report.JmhRuns;
import nl.kompas.bench.report.Machine;

/** Measures {@link InProcess} once all answers are checked equal, and writes its tables. */
public final class InProcessRuns {

    private InProcessRuns() {}

    /** Runs it; arguments go to JMH. */
    public static void main(String[] arguments) throws Exception {
        SameAnswers.check();
        JmhRuns runs = JmhRuns.of(InProcess.class, "asked", arguments);
        List<List<String>> figures = new ArrayList<>();
        List<List<String>> ratios = new ArrayList<>();
        for (Asked asked : Asked.values()) {
            Key decision = new Key("decision", asked.name());
            Key full = new Key("full", asked.name());
            Key stock = new Key("stock", asked.name());
            if (runs.has(decision)) {
                figures.add(List.of(
                        asked.label(),
                        runs.figures(stock),
                        runs.figures(decision),
                        runs.figures(full)));
                ratios.add(List.of(
                        asked.label(),
                        runs.times(stock, decision),
                        runs.allocations(decision, stock),
                        runs.times(stock, full)));
            }
        }
        new Fragment("in-process", JmhRuns.wanted(), Machine.java() + ", JMH, serial collector")
                .table(
                        List.of("a case", "stock Drools", "Kompas, `decision`", "Kompas, `full`"),
                        figures)
                .table(
                        List.of(
                                "ratios",
                                "stock ÷ `decision`, time",
                                "`decision` ÷ stock, allocation",
                                "stock ÷ `full`, time"),
                        ratios)
                .write();
    }
}
