package nl.kompas.bench;

import java.util.concurrent.TimeUnit;
import nl.kompas.answer.Answer;
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

/** One case, read before, to its answer as an object: Kompas beside what one would run instead. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class InProcess {

    /** Kompas. */
    @State(Scope.Benchmark)
    public static class Kompas {

        @Param
        public Asked asked;

        Subject subject;
        Case decision;
        Case full;

        @Setup
        public void load() {
            subject = Subject.of(asked);
            decision = subject.read(asked.request(), "decision");
            full = subject.read(asked.request(), "full");
        }
    }

    /** Stock Drools. */
    @State(Scope.Benchmark)
    public static class Stock {

        @Param
        public Asked asked;

        DroolsOracle stock;
        Case decision;

        @Setup
        public void load() {
            Subject subject = Subject.of(asked);
            decision = subject.read(asked.request(), "decision");
            stock = subject.stock();
            Subject.same(subject.answer(decision), stock.answer(decision, false), "stock Drools");
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
