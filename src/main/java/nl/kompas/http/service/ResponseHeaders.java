package nl.kompas.http.service;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts on every response, errors of the HTTP layer too, the headers that go on all of them. Encoded once and put there together:
 * as single settings of Quarkus they cost a fifth of a request.
 */
@ApplicationScoped
class ResponseHeaders {

    /** Before whatever answers; what a resource or a later filter sets itself stays. */
    private static final int FIRST = 100_000;

    private final List<Header> headers = new ArrayList<>();

    private record Header(CharSequence name, CharSequence value) {}

    ResponseHeaders(HeaderSettings settings) {
        settings.headers()
                .forEach((name, value) ->
                        headers.add(new Header(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value))));
    }

    void register(@Observes Filters filters) {
        filters.register(this::put, FIRST);
    }

    private void put(RoutingContext context) {
        context.addHeadersEndHandler(ending -> complete(context.response().headers()));
        context.next();
    }

    /** At the end, since filters of Quarkus add theirs beside what is there. */
    private void complete(MultiMap response) {
        for (Header header : headers) {
            if (!response.contains(header.name())) {
                response.set(header.name(), header.value());
            }
        }
    }
}
