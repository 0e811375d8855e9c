package nl.kompas.api.evaluations;

import io.quarkiverse.resteasy.problem.HttpProblem;
import nl.kompas.answer.Outcome;
import nl.kompas.answer.Problem;

/** What a caller gets for an outcome. */
public final class Result {

    /** The largest case, in bytes. */
    public static final int LARGEST_CASE = 1 << 20;

    private Result() {}

    /** Why there is no answer. */
    public static HttpProblem problem(Outcome outcome) {
        Problem problem = Problem.of(outcome).orElseThrow();
        HttpProblem.Builder builder = HttpProblem.builder()
                .withType(problem.type())
                .withStatus(problem.status())
                .withTitle(problem.title())
                .withDetail(problem.detail());
        return (problem.errors() == null ? builder : builder.with("errors", problem.errors())).build();
    }
}
