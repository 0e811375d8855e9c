package nl.kompas.api.authoring;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.net.InetAddress;
import java.util.Set;
import nl.kompas.api.problems.ProblemType;

/** As long as callers have no keys, rules are changed from this machine alone. */
@Provider
class AuthoringOnLoopback implements ContainerRequestFilter {

    private static final String POLICIES = "/v1/policies";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final HttpServerRequest request;

    AuthoringOnLoopback(HttpServerRequest request) {
        this.request = request;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        boolean writes = !READING.contains(context.getMethod());
        boolean policies = context.getUriInfo().getPath().startsWith(POLICIES);
        if (writes && policies && !near(request.remoteAddress().hostAddress())) {
            throw ProblemType.FORBIDDEN.problem();
        }
    }

    private static boolean near(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (java.net.UnknownHostException e) {
            return false;
        }
    }
}
