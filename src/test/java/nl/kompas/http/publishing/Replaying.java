package nl.kompas.http.publishing;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Set;

/** Records decisions and replays them, as testers do. */
final class Replaying {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Replaying() {}

    static JsonNode record(String body) {
        return AuthoringCalls.ok(
                        AuthoringCalls.request()
                                .contentType("application/json")
                                .body(body)
                                .post("/v1/decisions"),
                        201)
                .as(JsonNode.class);
    }

    static JsonNode get(String path) {
        return AuthoringCalls.ok(AuthoringCalls.request().get(path), 200).as(JsonNode.class);
    }

    /** What comes of a replay that is ordered so. */
    static JsonNode replayed(String order) {
        String at = AuthoringCalls.ok(
                        AuthoringCalls.request()
                                .contentType("application/json")
                                .body(order)
                                .post("/v1/replays"),
                        202)
                .header("Location");
        await().atMost(PATIENCE).until(() -> !Set.of("queued", "running")
                .contains(get(at).get("state").asText()));
        JsonNode replay = get(at);
        assertEquals("done", replay.get("state").asText(), replay::toString);
        return replay;
    }
}
