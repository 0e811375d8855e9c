package nl.kompas.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import nl.kompas.answer.Evaluations;
import nl.kompas.answer.Outcome;
import nl.kompas.answer.Problem;
import nl.kompas.answer.Unanswered;

/** Answers cases that stand a line each. Safe for use by many threads. */
public final class LineAnswers {

    private static final ObjectWriter JSON = new ObjectMapper().writer();
    private static final System.Logger LOG = System.getLogger(LineAnswers.class.getName());

    private final Evaluations evaluations;
    private final String instance;

    /**
     * Answers by those evaluations.
     *
     * @param instance the resource that problems point into; may be empty
     */
    public LineAnswers(Evaluations evaluations, String instance) {
        this.evaluations = evaluations;
        this.instance = instance;
    }

    /**
     * What stands on a line of the answers.
     *
     * @param json the answer or the problem, in UTF-8
     * @param given whether it is an answer
     */
    public record Result(byte[] json, boolean given) {}

    /** The answer to a case, or the {@link Problem} that says why there is none; lines are numbered from 1. */
    public Result of(Lines.Line line, long number) {
        if (line.tooLong()) {
            return problem(Problem.of(Unanswered.TOO_LARGE), number);
        }
        try {
            Outcome outcome = evaluations.evaluate(line.content());
            return outcome instanceof Outcome.Answered answered
                    ? new Result(answered.json(), true)
                    : problem(Problem.of(outcome).orElseThrow(), number);
        } catch (RuntimeException e) {
            // One case that goes wrong in an unforeseen way must not cost the caller the others.
            LOG.log(System.Logger.Level.ERROR, "A case could not be evaluated", e);
            return problem(Problem.of(Unanswered.INTERNAL), number);
        }
    }

    private Result problem(Problem problem, long number) {
        try {
            return new Result(JSON.writeValueAsBytes(problem.at(instance + "#line=" + number)), false);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem can be written", e);
        }
    }
}
