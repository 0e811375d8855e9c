package nl.kompas.http.problems;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Takes requests more strictly than RESTEasy does, where the design rules or good sense want it. */
class StrictRequestFilter {

    /** A path has one spelling: with a slash at its end it is another, and is not found. */
    @ServerRequestFilter(preMatching = true)
    void refuseTrailingSlash(HttpServerRequest request) {
        String path = request.path();
        if (path.length() > 1 && path.endsWith("/")) {
            throw ProblemType.NOT_FOUND.problem();
        }
    }

    /** A media type that is none is one that nobody reads; RESTEasy would fail over it, or take a wildcard for any. */
    @ServerRequestFilter(preMatching = true)
    void readContentType(ContainerRequestContext context, HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (type != null && !type.equals(MediaType.APPLICATION_JSON) && !readable(context)) {
            context.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_OCTET_STREAM);
        }
    }

    private static boolean readable(ContainerRequestContext request) {
        try {
            MediaType type = request.getMediaType();
            return type == null || !type.isWildcardType();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
