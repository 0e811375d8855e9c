package nl.kompas.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.kompas.fixtures.Soak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is sent, the service answers as its stored description says, and never with an error of its own. */
@QuarkusTest
class FuzzTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EVALUATIONS = "/v1/evaluations";
    private static final String CASE = "application/json";
    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW");
    private static final List<String> TYPES = List.of(
            CASE, "application/json; charset=utf-16", "application/x-ndjson", "text/plain", "image/png", "x", "*/*");
    private static final List<String> ACCEPTED =
            List.of("*/*", CASE, "application/x-ndjson", "text/html", "application/problem+json", "a/b;q=z", ",,", "q");
    private static final List<String> SEGMENTS = List.of(
            "noord-brabant", "2024-06", "NB-PRE-DEMAND", "region", "rules", "x", "%00", "a%2Fb", "%E9", "a;b=c", "~");
    private static final List<String> QUERIES =
            List.of("", "?", "?x=1", "?policy=a&policy=b", "?%00=%FF", "?=&&=", "?a=" + "b".repeat(3000));

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Description description = Description.stored();
    private final AsDescribed asDescribed = new AsDescribed(description);
    private final List<JsonNode> recorded = RecordedCases.requests();
    private final Map<String, JsonNode> schemas = new HashMap<>();

    @TestHTTPResource
    URI service;

    private Random random;
    private Fuzz fuzz;

    @BeforeEach
    void begin() {
        random = new Random(20240901);
        fuzz = new Fuzz(random);
    }

    @Test
    void casesThatFitTheSchemaAreAnswered() throws Exception {
        for (int i = 0; i < Soak.times(100, 300); i++) {
            String body = fitting().toString();
            HttpResponse<String> response = post(body.getBytes(UTF_8));
            assertEquals(200, response.statusCode(), () -> body + " gave " + response.body());
            asDescribed.check("POST", EVALUATIONS, response);
        }
    }

    @Test
    void brokenCasesAreAnsweredAsDescribed() throws Exception {
        for (int i = 0; i < Soak.times(200, 900); i++) {
            byte[] body = random.nextInt(4) == 0 ? fuzz.garbage() : fuzz.mutated(fitting());
            HttpRequest.Builder request = request(EVALUATIONS + fuzz.one(QUERIES))
                    .header("Content-Type", random.nextInt(4) == 0 ? fuzz.one(TYPES) : CASE)
                    .header("Accept", random.nextInt(2) == 0 ? fuzz.one(ACCEPTED) : CASE);
            asDescribed.check("POST", EVALUATIONS, send(request, "POST", body));
        }
    }

    @Test
    void oddRequestsAreAnsweredAsDescribed() throws Exception {
        for (int i = 0; i < Soak.times(200, 900); i++) {
            String path = path();
            String method = random.nextBoolean() ? "GET" : fuzz.one(METHODS);
            byte[] body = random.nextInt(3) == 0 ? fuzz.garbage() : new byte[0];
            HttpRequest.Builder request = request(path + fuzz.one(QUERIES)).header("Accept", fuzz.one(ACCEPTED));
            asDescribed.check(method, path, send(request, method, body));
        }
    }

    /** A described path with parameters filled in, or one that is a little off. */
    private String path() {
        String path = fuzz.one(description.operations()).url();
        while (path.contains("{")) {
            path = path.replaceFirst("\\{[^}]+}", fuzz.one(SEGMENTS));
        }
        return switch (random.nextInt(6)) {
            case 0 -> path + "/";
            case 1 -> path + "/" + fuzz.one(SEGMENTS);
            default -> path;
        };
    }

    /** A case with made findings, for the question and edition of a recorded one. */
    private ObjectNode fitting() throws Exception {
        ObjectNode made = fuzz.one(recorded).deepCopy();
        JsonNode schema = schema(made);
        return made.set("findings", fuzz.findings(schema));
    }

    private JsonNode schema(JsonNode request) throws Exception {
        JsonNode answer = JSON.readTree(post(request.toString().getBytes(UTF_8)).body());
        String path = "/v1/policies/%s/editions/%s/questions/%s/schema"
                .formatted(
                        answer.get("policy").asText(),
                        answer.get("edition").asText(),
                        answer.get("question").asText());
        if (!schemas.containsKey(path)) {
            schemas.put(
                    path, JSON.readTree(send(request(path), "GET", new byte[0]).body()));
        }
        return schemas.get(path);
    }

    private HttpResponse<String> post(byte[] body) throws IOException, InterruptedException {
        return send(request(EVALUATIONS).header("Content-Type", CASE), "POST", body);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://" + service.getAuthority() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String method, byte[] body)
            throws IOException, InterruptedException {
        return client.send(
                request.method(method, BodyPublishers.ofByteArray(body)).build(), BodyHandlers.ofString());
    }
}
