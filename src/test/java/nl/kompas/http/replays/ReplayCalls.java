package nl.kompas.http.replays;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/** What a tester calls to have cases replayed. */
final class ReplayCalls {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> OVER = Set.of("done", "cancelled", "failed");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private ReplayCalls() {}

    /** A body that replays by the rules of an edition as they are now. */
    static ObjectNode by(String policy, String edition) {
        ObjectNode body = JSON.createObjectNode();
        body.putObject("target").put("policy", policy).put("edition", edition);
        return body;
    }

    static Response post(Object body) {
        return given().contentType("application/json").body(body.toString()).post("/v1/replays");
    }

    /** Asks for a replay and waits until it is over. */
    static JsonNode replayed(ObjectNode body) {
        Response accepted = post(body);
        assertEquals(202, accepted.statusCode(), accepted::asString);
        String id = accepted.as(JsonNode.class).get("id").asText();
        assertEquals("/v1/replays/" + id, accepted.header("Location").replaceFirst("^https?://[^/]+", ""));
        return over(id);
    }

    /** The replay, once it is over. */
    static JsonNode over(String id) {
        await().atMost(PATIENCE)
                .until(() ->
                        OVER.contains(read("/v1/replays/" + id).get("state").asText()));
        return read("/v1/replays/" + id);
    }

    static JsonNode read(String path) {
        Response response = given().get(path);
        assertEquals(200, response.statusCode(), response::asString);
        return response.as(JsonNode.class);
    }

    /** Makes a draft in which one file is another, with the key that the service made for its own machine. */
    static String draft(String edition, String name, String content) {
        String id = given().header("X-API-Key", key())
                .post(edition + "/drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String tag = given().get(edition + "/drafts/" + id).header("ETag");
        given().header("X-API-Key", key())
                .header("If-Match", tag)
                .contentType("application/merge-patch+json")
                .body(Map.of("files", Map.of(name, content)))
                .patch(edition + "/drafts/" + id)
                .then()
                .statusCode(200);
        return id;
    }

    private static String key() {
        Path data = ConfigProvider.getConfig().getValue("kompas.data.path", Path.class);
        try {
            return Files.readString(data.resolve("api-key")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
