package nl.kompas.api.problems;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** Gives errors of the HTTP layer (unknown path, wrong method, …) the type, title and detail that our own have. */
@ApplicationScoped
class ProblemCompletion implements ProblemPostProcessor {

    private static final URI NO_TYPE = URI.create("about:blank");

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null) {
            return problem;
        }
        HttpProblem.Builder completed = HttpProblem.builder(problem);
        ProblemType.of(problem.getStatusCode()).map(ProblemType::problem).ifPresentOrElse(
                ours -> completed.withType(ours.getType()).withTitle(ours.getTitle()).withDetail(ours.getDetail()),
                () -> completed.withType(NO_TYPE).withDetail(problem.getTitle()));
        return completed.build();
    }
}
