package nl.kompas.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kompas.policy.EditionId;
import org.junit.jupiter.api.Test;

/** What the policies are, for people who ask. */
@QuarkusTest
class PoliciesTest {

    private final Description description = Description.stored();

    @Test
    void everyFolderOfRulesIsAPolicyWithItsEditions() throws IOException {
        List<String> listed = new ArrayList<>();
        for (JsonNode policy : described("/v1/policies").get("policies")) {
            assertEquals(policy, described("/v1/policies/" + policy.get("id").asText()));
            String editions = "/v1/policies/" + policy.get("id").asText() + "/editions";
            assertEquals(policy.get("editions"), described(editions).get("editions"));
            policy.get("editions").forEach(edition -> listed.add(path(edition)));
        }
        assertEquals(folders(), listed);
    }

    @Test
    void anEditionSaysWhatItDeclaresInBothLanguages() {
        JsonNode edition = described("/v1/policies/noord-brabant/editions/2024-06");
        assertEquals("answering", edition.get("status").asText());
        assertEquals("2024-06-01", edition.get("inForceFrom").asText());
        assertFalse(edition.has("inForceUntil"));
        assertEquals(0, edition.get("faults").size());
        for (String list :
                List.of("tracks", "questions", "preconditions", "compass", "roles", "vocabulary", "documents")) {
            assertTrue(edition.get(list).size() > 0, list);
        }
    }

    @Test
    void anIndicatorSaysWhatItBearsOnAndWhereThePolicySpeaksOfIt() {
        JsonNode edition = described("/v1/policies/noord-brabant/editions/2024-06");
        JsonNode networks = null;
        for (JsonNode indicator : edition.get("vocabulary")) {
            if (indicator.get("id").asText().equals("network-presence")) {
                networks = indicator;
            }
        }
        assertEquals(List.of("component networks", "activity fact-finding-mission"), parts(networks.get("bearsOn")));
        assertTrue(
                networks.get("sources").findValuesAsText("section").contains("3 Mogelijkheden, Netwerken (p. 15-16)"));
    }

    private static List<String> parts(JsonNode bearsOn) {
        List<String> parts = new ArrayList<>();
        bearsOn.forEach(part ->
                parts.add(part.get("kind").asText() + " " + part.get("id").asText()));
        return parts;
    }

    @Test
    void everyEditionAndItsRulesAreAsDescribed() throws IOException {
        for (String edition : folders()) {
            String path = "/v1/policies/" + edition.replace("/", "/editions/");
            described(path);
            for (JsonNode rule : described(path + "/rules").get("rules")) {
                assertTrue(rule.at("/source/title").isTextual(), rule.get("id").asText());
            }
        }
    }

    @Test
    void aRuleIsShownAsItStandsInItsFile() throws IOException {
        JsonNode rule = described("/v1/policies/noord-brabant/editions/2024-06/rules/NB-PRE-DEMAND");
        List<String> file = Files.readAllLines(Path.of("rules", rule.get("file").asText()));
        assertEquals(
                rule.get("drl").asText().lines().findFirst().orElseThrow(),
                file.get(rule.get("line").asInt() - 1));
        assertEquals("policy", rule.get("basis").asText());
    }

    private static String path(JsonNode edition) {
        return edition.get("policy").asText() + "/" + edition.get("edition").asText();
    }

    private static List<String> folders() throws IOException {
        try (var files = Files.walk(Path.of("rules"), 3)) {
            return files.filter(file -> file.endsWith("policy.yaml"))
                    .map(Path::getParent)
                    .map(folder -> new EditionId(
                            folder.getParent().getFileName().toString(),
                            folder.getFileName().toString()))
                    .sorted()
                    .map(EditionId::toString)
                    .toList();
        }
    }

    private JsonNode described(String path) {
        Response response = given().get(path);
        assertEquals(200, response.statusCode(), path);
        JsonNode body = response.as(JsonNode.class);
        JsonNode schema = description.schema(description.at(path).get(0), 200, "application/json");
        assertEquals(Set.of(), description.violations(schema, body), path);
        return body;
    }
}
