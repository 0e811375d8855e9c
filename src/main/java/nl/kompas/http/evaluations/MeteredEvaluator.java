package nl.kompas.http.evaluations;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import nl.kompas.answer.Answer;
import nl.kompas.answer.CaseEvaluator;
import nl.kompas.answer.EvaluationOutcome;

/** Counts and times evaluations. Tags come from the rules, never from callers, so that their number stays bounded. */
@ApplicationScoped
public class MeteredEvaluator {

    private final CaseEvaluator caseEvaluator;
    private final MeterRegistry registry;
    private final Map<Advised, Counter> counters = new ConcurrentHashMap<>();
    private final Map<Class<?>, Timer> timers = new ConcurrentHashMap<>();

    /** What is counted apart. */
    private record Advised(String policy, String question, String track, String level) {}

    MeteredEvaluator(CaseEvaluator caseEvaluator, MeterRegistry registry) {
        this.caseEvaluator = caseEvaluator;
        this.registry = registry;
    }

    /** As {@link CaseEvaluator#evaluate}. */
    public EvaluationOutcome evaluate(byte[] json) {
        long start = System.nanoTime();
        EvaluationOutcome evaluationOutcome = caseEvaluator.evaluate(json);
        timers.computeIfAbsent(evaluationOutcome.getClass(), this::timer)
                .record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        if (evaluationOutcome instanceof EvaluationOutcome.Answered answered) {
            count(answered.answer());
        }
        return evaluationOutcome;
    }

    private Timer timer(Class<?> evaluationOutcome) {
        return Timer.builder("kompas.evaluation")
                .description("Time of an evaluation")
                .tag("outcome", evaluationOutcome.getSimpleName().toLowerCase(Locale.ROOT))
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
