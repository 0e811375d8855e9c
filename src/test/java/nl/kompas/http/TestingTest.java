package nl.kompas.http;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What testers get is as the description of the API says. */
@QuarkusTest
class TestingTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REPLAY = """
            {"target": {"policy": "noord-brabant", "edition": "2024-06"},
             "cases": [
               {"name": "expects otherwise",
                "request": {"policy": "noord-brabant", "question": "region", "findings": {"destination": "JP"}},
                "expect": {"advice": [{"track": "innovation", "level": "none"}], "roles": [{"role": "none"}]}},
               {"name": "not to be answered",
                "request": {"policy": "noord-brabant", "question": "none", "findings": {}}}]}""";

    private final Description description = Description.stored();

    @Test
    void replaysAndTheirDifferences() {
        JsonNode asked = given().contentType("application/json")
                .body(REPLAY)
                .post("/v1/replays")
                .then()
                .statusCode(202)
                .extract()
                .as(JsonNode.class);
        assertFits("Replay", asked);
        String path = "/v1/replays/" + asked.get("id").asText();
        await().atMost(Duration.ofSeconds(60)).until(() -> read(path).has("ended"));
        JsonNode replay = read(path);
        assertFits("Replay", replay);
        assertEquals(2, replay.get("groups").size(), replay::toPrettyString);
        JsonNode differences = read(path + "/differences").get("differences");
        assertEquals(2, differences.size());
        differences.forEach(difference -> assertFits("CaseDifference", difference));
        read("/v1/replays").get("replays").forEach(each -> assertFits("Replay", each));
    }

    @Test
    void everyEditionsCoverage() {
        for (JsonNode policy : read("/v1/policies").get("policies")) {
            for (JsonNode edition : policy.get("editions")) {
                JsonNode coverage = read("/v1/policies/" + policy.get("id").asText() + "/editions/"
                        + edition.get("edition").asText() + "/coverage");
                assertFits("Coverage", coverage);
                for (JsonNode value : coverage.at("/values/uncovered")) {
                    given().contentType("application/json")
                            .body(value.get("made").toString())
                            .post("/v1/evaluations")
                            .then()
                            .statusCode(200);
                }
            }
        }
        given().get("/v1/policies/noord-brabant/editions/none/coverage").then().statusCode(404);
    }

    @Test
    void everyEditionsRecordedCasesPass() {
        for (JsonNode policy : read("/v1/policies").get("policies")) {
            for (JsonNode edition : policy.get("editions")) {
                JsonNode cases = read("/v1/policies/" + policy.get("id").asText() + "/editions/"
                        + edition.get("edition").asText() + "/cases");
                assertFits("RecordedCases", cases);
                assertTrue(cases.get("answering").asBoolean());
                cases.get("cases").forEach(each -> assertTrue(each.get("passes").asBoolean(), each::toString));
            }
        }
        given().get("/v1/policies/noord-brabant/editions/none/cases").then().statusCode(404);
    }

    @Test
    void twoEditionsAreComparedInWords() {
        String comparison = "/v1/policies/noord-brabant/editions/2023-12/comparison";
        JsonNode compared = read(comparison + "?with=2024-06");
        assertFits("Comparison", compared);
        for (String part : Set.of("added", "removed", "changed", "files")) {
            assertTrue(compared.get(part).size() > 0, part);
        }
        compared.get("changed").forEach(change -> assertTrue(change.get("parts").size() > 0));
        given().get(comparison).then().statusCode(400);
        given().get(comparison + "?with=none").then().statusCode(404);
    }

    @Test
    void theExamplesOfReplaysAreReplayed() throws Exception {
        String recorded = description.example("RecordedReplay");
        given().contentType("application/json")
                .body(recorded)
                .post("/v1/replays")
                .then()
                .statusCode(202);
        ObjectNode impact = (ObjectNode) JSON.readTree(description.example("Impact"));
        // the draft of the example is there no more
        ((ObjectNode) impact.get("target")).remove("draft");
        assertTrue(impact.get("cases").size() > 0);
        given().contentType("application/json")
                .body(impact.toString())
                .post("/v1/replays")
                .then()
                .statusCode(202);
    }

    private void assertFits(String schema, JsonNode body) {
        JsonNode described = description.document().at("/components/schemas/" + schema);
        assertEquals(Set.of(), description.violations(described, body), body::toPrettyString);
    }

    private static JsonNode read(String path) {
        return given().get(path).then().statusCode(200).extract().as(JsonNode.class);
    }
}
