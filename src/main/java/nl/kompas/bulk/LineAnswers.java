package nl.kompas.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import nl.kompas.answer.CaseEvaluator;
import nl.kompas.answer.CaseProblem;
import nl.kompas.answer.CaseProblemType;
import nl.kompas.answer.EvaluationOutcome;

/** Answers cases that stand a line each. Safe for use by many threads. */
public final class LineAnswers {

    private static final ObjectWriter JSON = new ObjectMapper().writer();
    private static final System.Logger LOG = System.getLogger(LineAnswers.class.getName());

    private final CaseEvaluator caseEvaluator;
    private final String instance;

    /**
     * Answers by those evaluations.
     *
     * @param instance the resource that problems point into; may be empty
     */
    public LineAnswers(CaseEvaluator caseEvaluator, String instance) {
        this.caseEvaluator = caseEvaluator;
        this.instance = instance;
    }

    /**
     * What stands on a line of the answers.
     *
     * @param json the answer or the problem, in UTF-8
     * @param given whether it is an answer
     */
    public record Result(byte[] json, boolean given) {}

    /** The answer to a case, or the {@link CaseProblem} that says why there is none; lines are numbered from 1. */
    public Result of(LineReader.Line line, long number) {
        if (line.tooLong()) {
            return problem(CaseProblem.of(CaseProblemType.TOO_LARGE), number);
        }
        try {
            EvaluationOutcome evaluationOutcome = caseEvaluator.evaluate(line.content());
            return evaluationOutcome instanceof EvaluationOutcome.Answered answered
                    ? new Result(answered.json(), true)
                    : problem(CaseProblem.of(evaluationOutcome).orElseThrow(), number);
        } catch (RuntimeException e) {
            // One case that goes wrong in an unforeseen way must not cost the caller the others.
            LOG.log(System.Logger.Level.ERROR, "A case could not be evaluated", e);
            return problem(CaseProblem.of(CaseProblemType.INTERNAL), number);
        }
    }

    private Result problem(CaseProblem caseProblem, long number) {
        try {
            return new Result(JSON.writeValueAsBytes(caseProblem.at(instance + "#line=" + number)), false);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem can be written", e);
        }
    }
}
