package nl.kompas.api.authoring;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Decisions of a month in which the rules changed twice: each is shown again by the very rules of its day. */
@QuarkusTest
@WithTestResource(CopiedRules.class)
class RecordedMonthTest {

    private static final Authoring BRABANT = new Authoring("noord-brabant", "2024-06");
    private static final String FILE = "compass-content-link.drl";
    private static final String CASE_FILE = "cases/sample-initiative-2024-09-01-25.json";
    private static final String EXPECTED = "\"component\": \"innovation-level\",\n        \"verdict\": ";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<Integer> THRESHOLDS = List.of(25, 60, 40);
    private static final int DECISIONS_EACH = 60;

    private final List<String> decisions = new ArrayList<>();
    private final Set<String> rulesets = new HashSet<>();

    @BeforeEach
    void threeRuleSets() {
        int before = THRESHOLDS.get(0);
        for (int threshold : THRESHOLDS) {
            if (threshold != before) {
                publish(before, threshold);
            }
            for (int rank = 1; rank <= DECISIONS_EACH; rank++) {
                JsonNode decision = record(rank);
                decisions.add(decision.get("id").asText());
                rulesets.add(decision.get("ruleset").asText());
            }
            before = threshold;
        }
        assertEquals(THRESHOLDS.size(), rulesets.size());
        publish(before, THRESHOLDS.get(0));
    }

    @Test
    void everyDecisionReproducesAndTheImpactOfTheRulesOfNowIsTold() {
        for (String id : decisions) {
            JsonNode reproduction = get("/v1/decisions/" + id + "/reproduction");
            assertTrue(reproduction.get("identical").asBoolean(), reproduction::toString);
        }
        assertTrue(get("/v1/decisions/verification").get("intact").asBoolean());
        // ranks from 26: 35 of them were judged by 60, 15 by 40; the rules of now judge by 25
        JsonNode replay = replayed("{\"target\": {\"policy\": \"noord-brabant\", \"edition\": \"2024-06\"},"
                + " \"decisions\": {\"policy\": \"noord-brabant\"}}");
        assertEquals("done", replay.get("state").asText(), replay::toString);
        assertEquals(50, replay.at("/counts/different").asInt(), replay::toString);
        assertEquals(decisions.size() - 50, replay.at("/counts/same").asInt(), replay::toString);
    }

    private static JsonNode replayed(String order) {
        String at = Authoring.ok(
                        Authoring.request()
                                .contentType("application/json")
                                .body(order)
                                .post("/v1/replays"),
                        202)
                .header("Location");
        await().atMost(PATIENCE).until(() -> !Set.of("queued", "running")
                .contains(get(at).get("state").asText()));
        return get(at);
    }

    private static JsonNode record(int rank) {
        String body = "{\"policy\": \"noord-brabant\", \"edition\": \"2024-06\", \"question\": \"region\","
                + " \"reference\": \"" + rank + "\","
                + " \"findings\": {\"destination\": \"BR\", \"global-innovation-index-rank\": " + rank + "}}";
        return Authoring.ok(
                        Authoring.request()
                                .contentType("application/json")
                                .body(body)
                                .post("/v1/decisions"),
                        201)
                .as(JsonNode.class);
    }

    private static JsonNode get(String path) {
        return Authoring.ok(Authoring.request().get(path), 200).as(JsonNode.class);
    }

    private static void publish(int before, int after) {
        JsonNode draft = BRABANT.draft();
        String id = draft.get("id").asText();
        String rules = BRABANT.file(FILE)
                .replace("number <= " + before, "number <= " + after)
                .replace("number > " + before, "number > " + after);
        String recorded = BRABANT.file(CASE_FILE);
        String other = after >= 50 ? "supports" : "neutral";
        for (String verdict : List.of("supports", "neutral")) {
            recorded = recorded.replace(EXPECTED + "\"" + verdict + "\"", EXPECTED + "\"" + other + "\"");
        }
        String tag = Authoring.request().get(BRABANT.path("/drafts/" + id)).header("ETag");
        Authoring.ok(BRABANT.change(id, tag, Map.of(FILE, rules, CASE_FILE, recorded)), 200);
        Authoring.ok(BRABANT.publish("/drafts/" + id + "/publication", BRABANT.folderTag(), "threshold " + after), 201);
    }
}
