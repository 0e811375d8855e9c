package nl.kompas.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import nl.kompas.answer.Answer;
import nl.kompas.answer.Answerer;
import nl.kompas.answer.Outcome;
import nl.kompas.cases.Case;
import nl.kompas.catalogue.Edition;
import nl.kompas.catalogue.FolderCatalogue;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.Faults;
import nl.kompas.profile.RuleSetReader;
import nl.kompas.rule.RuleSet;
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
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class InProcess {

    private static final EditionId EDITION = new EditionId("noord-brabant", "2024-06");
    private static final String QUESTION = "initiative";

    @Param({"all", "half", "five"})
    public String findings;

    private Answerer answerer;
    private StockDrools stock;
    private Case decision;
    private Case full;

    @Setup
    public void load() {
        FolderCatalogue catalogue = new FolderCatalogue(Path.of("rules"), Clock.systemUTC());
        Edition edition = catalogue.now().answering(EDITION).orElseThrow();
        RuleSet rules = new RuleSetReader(edition.framework(), new Faults())
                .read(edition.rules())
                .get(QUESTION);
        answerer = edition.answerer();
        stock = new StockDrools(rules, edition.hash());
        decision = Asked.of(findings, "decision", catalogue);
        full = Asked.of(findings, "full", catalogue);
        same(decision(), stock(), "stock Drools");
    }

    private static void same(Answer kompas, Answer other, String which) {
        if (!kompas.equals(other)) {
            throw new IllegalStateException(which + " answers otherwise:\n" + kompas + "\n" + other);
        }
    }

    @Benchmark
    public Answer decision() {
        return ((Outcome.Answered) answerer.answer(decision)).answer();
    }

    @Benchmark
    public Answer full() {
        return ((Outcome.Answered) answerer.answer(full)).answer();
    }

    @Benchmark
    public Answer stock() {
        return stock.answer(decision);
    }
}
