package nl.kompas.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import nl.kompas.answer.Answer;
import nl.kompas.bench.made.MadePolicy;
import nl.kompas.bench.service.TemporaryFolder;
import nl.kompas.cases.Case;
import nl.kompas.oracle.DroolsOracle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How the time of a case grows with the rules, with those that match and with the findings. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class Growth {

    /** Kompas. */
    @State(Scope.Benchmark)
    public static class Kompas {

        /** Rules, those that match, findings. */
        @Param({
            "20/20/20",
            "200/20/20",
            "2000/20/20",
            "200/50/50",
            "2000/50/50",
            "200/4/5",
            "200/4/20",
            "200/4/50",
            "200/4/200"
        })
        public String size;

        Subject subject;
        Case decision;
        Case full;

        @Setup
        public void load() throws IOException {
            subject = made(size);
            decision = subject.read(MadePolicy.of(size).request(), "decision");
            full = subject.read(MadePolicy.of(size).request(), "full");
            matching(subject.edition().evaluator().applying(decision).size(), MadePolicy.of(size));
        }

        private static void matching(int applying, MadePolicy policy) {
            boolean asMade = applying >= policy.matching() && applying <= policy.matching() + 2;
            if (!asMade) {
                throw new IllegalStateException(applying + " rules match, not " + policy.matching());
            }
        }
    }

    /** Stock Drools. */
    @State(Scope.Benchmark)
    public static class Stock {

        /** The same. */
        @Param({
            "20/20/20",
            "200/20/20",
            "2000/20/20",
            "200/50/50",
            "2000/50/50",
            "200/4/5",
            "200/4/20",
            "200/4/50",
            "200/4/200"
        })
        public String size;

        DroolsOracle stock;
        Case decision;

        @Setup
        public void load() throws IOException {
            Subject subject = made(size);
            decision = subject.read(MadePolicy.of(size).request(), "decision");
            stock = subject.stock();
            Subject.same(subject.answer(decision), stock.answer(decision, false), "stock Drools");
        }
    }

    private static Subject made(String size) throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            MadePolicy.of(size).write(folder.path());
            return Subject.of(folder.path(), MadePolicy.ID, MadePolicy.QUESTION);
        }
    }

    @Benchmark
    public Answer decision(Kompas kompas) {
        return kompas.subject.answer(kompas.decision);
    }

    @Benchmark
    public Answer full(Kompas kompas) {
        return kompas.subject.answer(kompas.full);
    }

    @Benchmark
    public Answer stock(Stock stock) {
        return stock.stock.answer(stock.decision, false);
    }
}
