package nl.kompas.api.problems;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A path has one spelling: with a slash at its end it is another, and is not found. */
class StrictPaths {

    @ServerRequestFilter(preMatching = true)
    void refuseOtherSpellings(ContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getRawPath();
        if (path.length() > 1 && path.endsWith("/")) {
            throw ProblemType.NOT_FOUND.problem();
        }
    }
}
