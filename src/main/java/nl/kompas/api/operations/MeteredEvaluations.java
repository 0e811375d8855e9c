package nl.kompas.api.operations;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import nl.kompas.answer.Answer;
import nl.kompas.answer.Evaluations;
import nl.kompas.answer.Outcome;

/** Counts and times evaluations. Tags come from the rules, never from callers, so that their number stays bounded. */
@ApplicationScoped
public class MeteredEvaluations {

    private final Evaluations evaluations;
    private final MeterRegistry registry;
    private final Map<Advised, Counter> counters = new ConcurrentHashMap<>();
    private final Map<Class<?>, Timer> timers = new ConcurrentHashMap<>();

    /** What is counted apart. */
    private record Advised(String policy, String question, String track, String level) {}

    MeteredEvaluations(Evaluations evaluations, MeterRegistry registry) {
        this.evaluations = evaluations;
        this.registry = registry;
    }

    /** As {@link Evaluations#evaluate}. */
    public Outcome evaluate(byte[] json) {
        long start = System.nanoTime();
        Outcome outcome = evaluations.evaluate(json);
        timers.computeIfAbsent(outcome.getClass(), this::timer).record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        if (outcome instanceof Outcome.Answered answered) {
            count(answered.answer());
        }
        return outcome;
    }

    private Timer timer(Class<?> outcome) {
        return Timer.builder("kompas.evaluation")
                .description("Time of an evaluation")
                .tag("outcome", outcome.getSimpleName().toLowerCase(Locale.ROOT))
                .register(registry);
    }

    private void count(Answer answer) {
        for (Answer.Advice advice : answer.advice()) {
            counters.computeIfAbsent(
                            new Advised(answer.policy(), answer.question(), advice.track(), advice.level()),
                            this::counter)
                    .increment();
        }
    }

    private Counter counter(Advised advised) {
        return Counter.builder("kompas.advice")
                .description("Advice given: one for each track of an evaluation")
                .tag("policy", advised.policy())
                .tag("question", advised.question())
                .tag("track", advised.track())
                .tag("level", advised.level())
                .register(registry);
    }
}
