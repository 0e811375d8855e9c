package nl.kompas.http.evaluations;

import io.quarkiverse.resteasy.problem.HttpProblem;
import nl.kompas.answer.CaseProblem;
import nl.kompas.answer.EvaluationOutcome;

/** What a caller gets for an outcome. */
public final class EvaluationProblems {

    /** The largest case, in bytes. */
    public static final int LARGEST_CASE = 1 << 20;

    private EvaluationProblems() {}

    /** Why there is no answer. */
    public static HttpProblem problem(EvaluationOutcome evaluationOutcome) {
        CaseProblem caseProblem = CaseProblem.of(evaluationOutcome).orElseThrow();
        HttpProblem.Builder builder = HttpProblem.builder()
                .withType(caseProblem.type())
                .withStatus(caseProblem.status())
                .withTitle(caseProblem.title())
                .withDetail(caseProblem.detail());
        return (caseProblem.errors() == null ? builder : builder.with("errors", caseProblem.errors())).build();
    }
}
