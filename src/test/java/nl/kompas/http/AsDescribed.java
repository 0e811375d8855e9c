package nl.kompas.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;

/** Holds any response to the description of the API. */
record AsDescribed(Description description) {

    /** No error of the service's own, every error a problem, and no status or media type that is not declared. */
    void check(String method, String path, HttpResponse<String> response) throws IOException {
        int status = response.statusCode();
        String what = method + " " + path + " gave " + status + ": " + response.body();
        assertTrue(status < 500, what);
        assertTrue(response.headers().firstValue("API-Version").isPresent(), what);
        if (status >= 400) {
            problem(response, what);
        }
        List<Description.Operation> there = description.at(path);
        if (method.equals("OPTIONS")) {
            assertTrue(Set.of(200, 404).contains(status), what);
        } else if (there.isEmpty()) {
            assertEquals(404, status, what);
        } else {
            declared(method, there, response, what);
        }
    }

    private void problem(HttpResponse<String> response, String what) throws IOException {
        assertEquals("application/problem+json", mediaType(response), what);
        JsonNode schema = description.document().at("/components/schemas/Problem");
        assertEquals(Set.of(), description.violations(schema, new ObjectMapper().readTree(response.body())), what);
    }

    private void declared(
            String method, List<Description.Operation> there, HttpResponse<String> response, String what) {
        int status = response.statusCode();
        there.stream()
                .filter(operation -> operation.method().equals(method))
                .findFirst()
                .flatMap(operation -> description.response(operation, status))
                .ifPresentOrElse(
                        declared -> assertTrue(declared.path("content").has(mediaType(response)), what),
                        () -> assertTrue(
                                undeclared(method, there) && Set.of(404, 405).contains(status), what));
    }

    private static boolean undeclared(String method, List<Description.Operation> there) {
        return there.stream().noneMatch(operation -> operation.method().equals(method));
    }

    private static String mediaType(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    }
}
