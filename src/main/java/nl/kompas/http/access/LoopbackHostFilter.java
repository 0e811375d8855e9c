package nl.kompas.http.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.kompas.access.Exposure;
import nl.kompas.http.problems.ProblemType;

/**
 * Where the service is open to its own machine, it answers to that machine's own names alone. Else a web page could have a name of
 * its own lead here and read along in somebody's browser, and a proxy on the machine would open the service to all unseen.
 */
@ApplicationScoped
class LoopbackHostFilter {

    private static final int BEFORE_ALL_ELSE = 10_000;
    private static final Pattern OWN =
            Pattern.compile("(?i)localhost|.+\\.localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[?::1]?");

    private final boolean open;
    private final ObjectMapper json;

    LoopbackHostFilter(Exposure exposure, ObjectMapper json) {
        this.open = exposure instanceof Exposure.Local;
        this.json = json;
    }

    void register(@Observes Filters filters) {
        if (open) {
            filters.register(this::check, BEFORE_ALL_ELSE);
        }
    }

    private void check(RoutingContext context) {
        HostAndPort authority = context.request().authority();
        if (authority == null || own(authority.host())) {
            context.next();
        } else {
            context.response()
                    .setStatusCode(ProblemType.MISDIRECTED.problem().getStatusCode())
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                    .end(text(
                            ProblemType.MISDIRECTED.problem(), context.request().path()));
        }
    }

    private static boolean own(String host) {
        return host.equals("localhost")
                || host.equals("127.0.0.1")
                || OWN.matcher(host).matches();
    }

    private String text(HttpProblem problem, String path) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", problem.getType());
        members.put("status", problem.getStatusCode());
        members.put("title", problem.getTitle());
        members.put("detail", problem.getDetail());
        members.put("instance", path);
        try {
            return json.writeValueAsString(members);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can be written", e);
        }
    }
}
