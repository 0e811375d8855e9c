package nl.kompas.http.publishing;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import nl.kompas.fixtures.CopiedRulesResource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** A policy owner finds the rule behind a decision, changes its threshold, sees what follows from that, and puts it back. */
@QuarkusTest
@WithTestResource(CopiedRulesResource.class)
class PolicyOwnersDayTest {

    private static final AuthoringCalls BRABANT = new AuthoringCalls("noord-brabant", "2024-06");
    private static final String RULE = "NB-COMP-LEVEL-GII-LOW";
    private static final String FILE = "compass-content-link.drl";
    private static final String CASE_FILE = "cases/sample-initiative-2024-09-01-25.json";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String COUNTRY_RANKED_50TH = """
            {"policy": "noord-brabant", "edition": "2024-06", "question": "region",
             "findings": {"destination": "BR", "global-innovation-index-rank": 50}}""";
    private static final String EXPECTED = "\"component\": \"innovation-level\",\n        \"verdict\": ";

    @ConfigProperty(name = "kompas.rules.path")
    Path rules;

    @Test
    void overTheApi() throws IOException {
        assertEquals("neutral", verdict());
        String file = fileOfTheRule();
        String before = BRABANT.folderTag();
        String draft = BRABANT.draft().get("id").asText();
        String changed = moved(BRABANT.file(file), 60);
        String tag = change(draft, draftTag(draft), Map.of(file, changed));
        assertTheCaseThatComesOutOtherwiseIsListed(draft, false);
        change(
                draft,
                tag,
                Map.of(
                        CASE_FILE,
                        BRABANT.file(CASE_FILE).replace(EXPECTED + "\"neutral\"", EXPECTED + "\"supports\"")));
        assertTheCaseThatComesOutOtherwiseIsListed(draft, true);
        assertEquals("neutral", verdict());
        AuthoringCalls.ok(BRABANT.publish("/drafts/" + draft + "/publication", before, "Brazil is catching up"), 201);
        assertEquals("supports", verdict());
        assertEquals(changed, Files.readString(onDisk(file)));
        assertHistory("Brazil is catching up", "PUBLICATION");
        assertTheRuleIsTheOneThatChanged();
        putBack(before);
    }

    @Test
    void throughFilesAlone() throws IOException {
        Path file = onDisk(FILE);
        String before = Files.readString(file);
        Files.writeString(file, moved(before, 55));
        await().atMost(PATIENCE).until(() -> verdict().equals("supports"));
        Files.writeString(file, before.replaceFirst("number <= 25", "number <= many"));
        await().atMost(PATIENCE).until(() -> edition().get("faultCount").asInt() > 0);
        assertEquals("answering-older-rules", edition().get("status").asText());
        assertFalse(edition().at("/candidate/accepted").asBoolean());
        JsonNode fault = edition().at("/faults/0");
        assertEquals("noord-brabant/2024-06/" + FILE, fault.get("file").asText());
        assertEquals(
                before.substring(0, before.indexOf("number <= 25")).lines().count(),
                fault.get("line").asInt());
        assertFalse(fault.at("/message/nl").asText().isEmpty()
                || fault.at("/remedy/en").asText().isEmpty());
        assertEquals("supports", verdict());
        Files.writeString(file, before);
        await().atMost(PATIENCE).until(() -> verdict().equals("neutral"));
        assertEquals("answering", edition().get("status").asText());
    }

    /** From the answer to the rule, and from the rule to its file. */
    private static String fileOfTheRule() {
        JsonNode answer = AuthoringCalls.evaluate(COUNTRY_RANKED_50TH);
        assertTrue(answer.get("rules").findValuesAsText("id").contains(RULE), answer::toPrettyString);
        JsonNode rule = BRABANT.read("/rules/" + RULE);
        String name = Path.of(rule.get("file").asText()).getFileName().toString();
        String line = BRABANT.file(name).lines().toList().get(rule.get("line").asInt() - 1);
        assertEquals("rule \"" + rule.get("title").asText() + "\"", line);
        return name;
    }

    private static String moved(String file, int threshold) {
        return file.replace("number <= 25", "number <= " + threshold).replace("number > 25", "number > " + threshold);
    }

    private static String draftTag(String draft) {
        return AuthoringCalls.request().get(BRABANT.path("/drafts/" + draft)).header("ETag");
    }

    private static String change(String draft, String tag, Map<String, String> files) {
        return AuthoringCalls.ok(BRABANT.change(draft, tag, files), 200).header("ETag");
    }

    private static void assertTheCaseThatComesOutOtherwiseIsListed(String draft, boolean expected) {
        JsonNode check = BRABANT.read("/drafts/" + draft + "/check");
        assertEquals(expected, check.get("accepted").asBoolean());
        assertEquals(expected ? 0 : 1, check.get("faults").size());
        JsonNode difference = check.at("/changed/0/differences/0");
        assertEquals(
                "noord-brabant/2024-06/" + CASE_FILE,
                check.at("/changed/0/file").asText());
        assertEquals("compass/innovation-level", difference.get("path").asText());
        assertEquals(
                "neutral → supports",
                difference.get("before").asText() + " → "
                        + difference.get("after").asText());
    }

    private static void assertHistory(String reason, String origin) {
        JsonNode latest = BRABANT.read("/history").at("/history/0");
        assertEquals(reason, latest.get("reason").asText());
        assertEquals(AuthoringCalls.WHO, latest.get("by").textValue());
        assertEquals(origin, latest.get("origin").asText());
        assertEquals(edition().get("ruleset"), latest.get("ruleset"));
        assertEquals(edition().get("since"), latest.get("at"));
    }

    private static void assertTheRuleIsTheOneThatChanged() {
        JsonNode history = BRABANT.read("/history").get("history");
        JsonNode comparison =
                BRABANT.read("/rule-sets/" + history.at("/1/revision").asText() + "/comparison?with="
                        + history.at("/0/revision").asText());
        assertEquals(
                0, comparison.get("added").size() + comparison.get("removed").size());
        assertEquals(4, comparison.get("changed").size());
        JsonNode rule = comparison.at("/changed/2");
        assertEquals(RULE + " [\"when\"]", rule.get("id").asText() + " " + rule.get("parts"));
        assertTrue(rule.at("/before/drl").asText().contains("number > 25"));
        assertTrue(rule.at("/after/drl").asText().contains("number > 60"));
        assertEquals(CASE_FILE, comparison.at("/files/0/name").asText());
    }

    private void putBack(String before) throws IOException {
        String reinstatement = "/rule-sets/" + before.replace("\"", "") + "/reinstatement";
        AuthoringCalls.ok(BRABANT.publish(reinstatement, BRABANT.folderTag(), "not yet"), 201);
        assertEquals("neutral", verdict());
        assertEquals(before, BRABANT.folderTag());
        assertTrue(Files.readString(onDisk(FILE)).contains("number <= 25"));
        assertHistory("not yet", "REINSTATEMENT");
    }

    private static String verdict() {
        for (JsonNode component : AuthoringCalls.evaluate(COUNTRY_RANKED_50TH).get("compass")) {
            if (component.get("component").asText().equals("innovation-level")) {
                return component.get("verdict").asText();
            }
        }
        throw new AssertionError("the compass has no innovation level");
    }

    private static JsonNode edition() {
        return BRABANT.read("");
    }

    private Path onDisk(String name) {
        return rules.resolve("noord-brabant/2024-06").resolve(name);
    }
}
