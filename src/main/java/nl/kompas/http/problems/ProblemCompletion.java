package nl.kompas.http.problems;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.InstanceUtils;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/**
 * Gives errors of the HTTP layer (unknown path, wrong method, …) the type, title and detail that our own have, and
 * every problem the path that was asked.
 */
@ApplicationScoped
class ProblemCompletion implements ProblemPostProcessor {

    private static final URI NO_TYPE = URI.create("about:blank");

    private final HttpServerRequest request;

    ProblemCompletion(HttpServerRequest request) {
        this.request = request;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        // as it was sent: the library takes the decoded path, which need not be a URI
        URI instance = InstanceUtils.pathToInstance(request.path());
        return HttpProblem.builder(problem.getType() == null ? typed(problem) : problem)
                .withInstance(instance)
                .build();
    }

    private static HttpProblem typed(HttpProblem problem) {
        HttpProblem.Builder typed = HttpProblem.builder(problem);
        ProblemType.of(problem.getStatusCode())
                .map(ProblemType::problem)
                .ifPresentOrElse(
                        ours -> typed.withType(ours.getType())
                                .withTitle(ours.getTitle())
                                .withDetail(ours.getDetail()),
                        () -> typed.withType(NO_TYPE).withDetail(problem.getTitle()));
        return typed.build();
    }
}
