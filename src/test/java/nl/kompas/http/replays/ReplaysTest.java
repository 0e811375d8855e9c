package nl.kompas.http.replays;

import static io.restassured.RestAssured.given;
import static nl.kompas.http.replays.ReplayCalls.by;
import static nl.kompas.http.replays.ReplayCalls.read;
import static nl.kompas.http.replays.ReplayCalls.replayed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kompas.fixtures.CopiedRulesResource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** A tester has cases replayed and reads what comes out otherwise. */
@QuarkusTest
@WithTestResource(CopiedRulesResource.class)
class ReplaysTest {

    private static final String EDITION = "/v1/policies/noord-brabant/editions/2024-06";
    private static final String FILE = "compass-content-link.drl";
    private static final String LOW = "NB-COMP-LEVEL-GII-LOW";

    @ConfigProperty(name = "kompas.rules.path")
    Path rules;

    @ConfigProperty(name = "kompas.data.path")
    Path data;

    @Test
    void theImpactOfADraftIsWhatItChangesInWhichAnswersByWhichRules() throws IOException {
        ObjectNode body = by("noord-brabant", "2024-06");
        ((ObjectNode) body.get("target")).put("draft", draftWithThreshold(60));
        ranked(body, 10, 40, 50, 55, 58, 70);
        JsonNode replay = replayed(body);
        assertEquals("done", replay.get("state").asText(), replay::toPrettyString);
        assertEquals(
                "{\"same\":2,\"different\":4,\"refused\":0}",
                replay.get("counts").toString());
        assertEquals("{\"done\":6,\"total\":6}", replay.get("progress").toString());
        JsonNode group = group(replay, "innovation-level");
        assertEquals(
                "{\"section\":\"compass\",\"about\":\"innovation-level\",\"kind\":\"changed\","
                        + "\"from\":\"neutral\",\"to\":\"supports\"}",
                group.get("what").toString());
        assertEquals(4, group.get("count").asInt());
        assertEquals(
                "[\"ranked 40\",\"ranked 50\",\"ranked 55\"]",
                group.get("examples").toString());
        JsonNode before = group.at("/rulesBefore/0");
        assertEquals(4, before.get("count").asInt());
        assertEquals(LOW, before.at("/rule/id").asText());
        assertStandsThere(before.get("rule"));
        assertFalse(group.at("/rulesAfter/0/rule/id").asText().equals(LOW));
        assertStandsThere(group.at("/rulesAfter/0/rule"));
    }

    @Test
    void theRecordedCasesOfEveryEditionAreAnsweredAsTheyExpect() throws IOException {
        for (JsonNode policy : read("/v1/policies").get("policies")) {
            for (JsonNode edition : policy.get("editions")) {
                ObjectNode body =
                        by(policy.get("id").asText(), edition.get("edition").asText());
                JsonNode replay = replayed(body.put("recorded", true));
                int cases = rules.resolve(policy.get("id").asText())
                        .resolve(edition.get("edition").asText())
                        .resolve("cases")
                        .toFile()
                        .list()
                        .length;
                assertEquals(
                        "{\"same\":" + cases + ",\"different\":0,\"refused\":0}",
                        replay.get("counts").toString());
                assertEquals("[]", replay.get("groups").toString());
            }
        }
    }

    @Test
    void whatACaseExpectsAndDoesNotComeIsADifference() {
        ObjectNode body = by("noord-brabant", "2024-06");
        ranked(body, 50);
        ObjectNode expect = ((ObjectNode) body.at("/cases/0")).putObject("expect");
        expect.putArray("compass")
                .addObject()
                .put("component", "innovation-level")
                .put("verdict", "supports");
        expect.putArray("roles").addObject().put("role", "connect");
        JsonNode replay = replayed(body);
        assertEquals(1, replay.at("/counts/different").asInt());
        assertEquals("lost", group(replay, "connect").at("/what/kind").asText());
        JsonNode change = differences(replay, "").at("/differences/0/changes/0");
        assertEquals("compass/innovation-level", change.get("path").asText());
        assertEquals(
                "supports, neutral",
                change.get("before").asText() + ", " + change.get("after").asText());
        assertEquals(LOW, change.at("/rulesAfter/0/id").asText());
    }

    @Test
    void aRuleSetThatEverAnsweredIsFoundByItsHashAndByItsRevision() {
        JsonNode last = read(EDITION + "/history").at("/history/0");
        for (String name : List.of("ruleset", "revision")) {
            ObjectNode body = by("noord-brabant", "2024-06").put("recorded", true);
            ((ObjectNode) body.get("target")).set("ruleset", last.get(name));
            JsonNode replay = replayed(body);
            assertEquals("done", replay.get("state").asText(), replay::toPrettyString);
            assertEquals(last.get("ruleset"), replay.at("/target/ruleset"));
            assertEquals(0, replay.at("/counts/different").asInt());
        }
    }

    @Test
    void differencesComeByPageInTheOrderOfTheCases() {
        ObjectNode body = by("noord-brabant", "2024-06");
        ArrayNode cases = body.putArray("cases");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 1_234; i++) {
            names.add("number " + i);
            cases.addObject().put("name", "number " + i).putObject("request").put("policy", "none");
        }
        JsonNode replay = replayed(body);
        assertEquals(1_234, replay.at("/counts/refused").asInt());
        List<String> found = new ArrayList<>();
        JsonNode page = differences(replay, "?limit=100");
        for (;
                page.has("next");
                page = differences(
                        replay, "?limit=100&cursor=" + page.get("next").asText())) {
            assertEquals(100, page.get("differences").size());
            page.get("differences").forEach(each -> found.add(each.get("case").asText()));
        }
        assertEquals("after", page.at("/differences/0/refused/by").asText());
        assertEquals(
                "/policy", page.at("/differences/0/refused/errors/1/pointer").asText());
        page.get("differences").forEach(each -> found.add(each.get("case").asText()));
        assertEquals(names, found);
        given().get("/v1/replays/" + replay.get("id").asText() + "/differences?cursor=7")
                .then()
                .statusCode(400);
    }

    @Test
    void aReplayThatIsOverStaysUntilItIsRemoved() throws IOException {
        JsonNode replay = replayed(by("topsectoren", "2011-09").put("recorded", true));
        String id = replay.get("id").asText();
        assertEquals(id, read("/v1/replays").at("/replays/0/id").asText());
        given().delete("/v1/replays/" + id).then().statusCode(204);
        for (String path : List.of("/v1/replays/" + id, "/v1/replays/" + id + "/differences")) {
            given().get(path).then().statusCode(404);
        }
        given().delete("/v1/replays/" + id).then().statusCode(404);
        try (var left = Files.list(data.resolve("replays"))) {
            assertEquals(0, left.filter(file -> file.toString().contains(id)).count());
        }
    }

    private static JsonNode differences(JsonNode replay, String query) {
        return read("/v1/replays/" + replay.get("id").asText() + "/differences" + query);
    }

    private String draftWithThreshold(int threshold) throws IOException {
        String content = Files.readString(rules.resolve("noord-brabant/2024-06").resolve(FILE));
        return ReplayCalls.draft(
                EDITION,
                FILE,
                content.replace("number <= 25", "number <= " + threshold)
                        .replace("number > 25", "number > " + threshold));
    }

    private static void ranked(ObjectNode body, int... ranks) {
        ArrayNode cases = body.putArray("cases");
        for (int rank : ranks) {
            ObjectNode request = cases.addObject().put("name", "ranked " + rank).putObject("request");
            request.put("policy", "noord-brabant").put("edition", "2024-06").put("question", "region");
            request.putObject("findings").put("destination", "BR").put("global-innovation-index-rank", rank);
        }
    }

    private static JsonNode group(JsonNode replay, String about) {
        for (JsonNode group : replay.get("groups")) {
            if (group.at("/what/about").asText().equals(about)) {
                return group;
            }
        }
        throw new AssertionError(about + " is in no group of " + replay.toPrettyString());
    }

    /** The rule begins on the line that is named. */
    private void assertStandsThere(JsonNode rule) throws IOException {
        List<String> lines = Files.readAllLines(rules.resolve(rule.get("file").asText()));
        int line = rule.get("line").asInt();
        assertTrue(lines.get(line - 1).startsWith("rule "), rule::toString);
        assertTrue(lines.get(line).contains("\"" + rule.get("id").asText() + "\""), rule::toString);
    }
}
