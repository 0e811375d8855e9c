package nl.kompas.bench.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Several runs of JMH benchmarks: medians of times and allocations, and of ratios that are each of one run. */
public final class JmhRuns {

    private final List<Map<Key, Score>> runs;

    private JmhRuns(List<Map<Key, Score>> runs) {
        this.runs = runs;
    }

    /** A benchmark method with the value of its one parameter. */
    public record Key(String benchmark, String parameter) {}

    /** Microseconds and bytes a case. */
    private record Score(double micros, double bytes) {}

    /** How often all is run: {@code RUNS} of the environment, or once. */
    public static int wanted() {
        return Integer.parseInt(System.getenv().getOrDefault("RUNS", "1"));
    }

    /** Runs the benchmarks of a class; arguments are those of JMH, which may pick methods. */
    public static JmhRuns of(Class<?> benchmarks, String parameter, String... arguments)
            throws CommandLineOptionException, RunnerException {
        List<Map<Key, Score>> runs = new ArrayList<>();
        for (int i = 0; i < wanted(); i++) {
            OptionsBuilder options = new OptionsBuilder();
            options.parent(new CommandLineOptions(arguments)).addProfiler(GCProfiler.class);
            // Left out is what is not of this class; including it would be "or" with the methods picked.
            options.exclude("^(?!.*\\b" + benchmarks.getSimpleName() + "\\.)");
            Map<Key, Score> scores = new HashMap<>();
            for (RunResult result : new Runner(options.build()).run()) {
                scores.put(key(result, parameter), score(result));
            }
            runs.add(scores);
        }
        return new JmhRuns(runs);
    }

    private static Key key(RunResult result, String parameter) {
        String name = result.getParams().getBenchmark();
        return new Key(
                name.substring(name.lastIndexOf('.') + 1), result.getParams().getParam(parameter));
    }

    private static Score score(RunResult result) {
        double bytes = result.getSecondaryResults().entrySet().stream()
                .filter(each -> each.getKey().endsWith("gc.alloc.rate.norm"))
                .map(Map.Entry::getValue)
                .mapToDouble(Result::getScore)
                .sum();
        return new Score(result.getPrimaryResult().getScore(), bytes);
    }

    /** Whether it was measured. */
    public boolean has(Key key) {
        return runs.get(0).containsKey(key);
    }

    /** Time and allocation for people, or a dash where it was not measured. */
    public String figures(Key key) {
        return has(key)
                ? Medians.written(micros(key)) + " µs, " + Medians.written(median(key, Score::bytes) / 1024) + " KB"
                : "–";
    }

    /** Microseconds a case. */
    public double micros(Key key) {
        return median(key, Score::micros);
    }

    private double median(Key key, ToDoubleFunction<Score> figure) {
        return Medians.of(
                runs.stream().map(run -> figure.applyAsDouble(run.get(key))).toList());
    }

    /** How many times the time of the second the first takes. */
    public String times(Key first, Key second) {
        return ratio(first, second, Score::micros);
    }

    /** How many times the allocation of the second the first takes. */
    public String allocations(Key first, Key second) {
        return ratio(first, second, Score::bytes);
    }

    private String ratio(Key first, Key second, ToDoubleFunction<Score> figure) {
        return has(first) && has(second)
                ? Medians.written(Medians.of(runs.stream()
                        .map(run -> figure.applyAsDouble(run.get(first)) / figure.applyAsDouble(run.get(second)))
                        .toList()))
                : "–";
    }
}
