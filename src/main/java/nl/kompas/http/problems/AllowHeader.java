package nl.kompas.http.problems;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.Deployment;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/** Names the methods that a path takes when it was asked for another: RFC 9110 wants it, RESTEasy leaves it out. */
class AllowHeader {

    @ServerResponseFilter
    void nameMethods(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == Status.METHOD_NOT_ALLOWED.getStatusCode()) {
            Set<String> methods = methods(request.getUriInfo().getRequestUri().getRawPath());
            response.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", methods));
        }
    }

    private static Set<String> methods(String path) {
        Set<String> methods = new TreeSet<>();
        Deployment deployment = ResteasyReactiveRecorder.getCurrentDeployment();
        RuntimeResourceVisitor.visitRuntimeResources("", deployment.getClassMappers(), new RuntimeResourceVisitor() {
            @Override
            public void visitRuntimeResource(String method, String template, RuntimeResource resource) {
                if (path.matches(pattern(template))) {
                    methods.add(method);
                }
            }
        });
        return methods;
    }

    /** A parameter matches what its own pattern says, else one segment. */
    private static String pattern(String template) {
        return template.replaceAll("\\{[^}:]+:\\s*([^}]+)}", "$1").replaceAll("\\{[^}]+}", "[^/]+");
    }
}
