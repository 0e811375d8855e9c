package nl.kompas.api.operations;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import nl.kompas.answer.Answer;
import nl.kompas.answer.Evaluations;
import nl.kompas.answer.Outcome;

/** Counts and times evaluations. Tags come from the rules, never from callers, so that their number stays bounded. */
@ApplicationScoped
public class MeteredEvaluations {

    private final Evaluations evaluations;
    private final MeterRegistry registry;

    MeteredEvaluations(Evaluations evaluations, MeterRegistry registry) {
        this.evaluations = evaluations;
        this.registry = registry;
    }

    /** As {@link Evaluations#evaluate}. */
    public Outcome evaluate(byte[] json) {
        Timer.Sample time = Timer.start(registry);
        Outcome outcome = evaluations.evaluate(json);
        String kind = outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        time.stop(Timer.builder("kompas.evaluation")
                .description("Time of an evaluation")
                .tag("outcome", kind)
                .register(registry));
        if (outcome instanceof Outcome.Answered answered) {
            count(answered.answer());
        }
        return outcome;
    }

    private void count(Answer answer) {
        for (Answer.Advice advice : answer.advice()) {
            Counter.builder("kompas.advice")
                    .description("Advice given: one for each track of an evaluation")
                    .tag("policy", answer.policy())
                    .tag("question", answer.question())
                    .tag("track", advice.track())
                    .tag("level", advice.level())
                    .register(registry)
                    .increment();
        }
    }
}
