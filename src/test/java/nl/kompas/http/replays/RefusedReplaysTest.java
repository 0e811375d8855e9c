package nl.kompas.http.replays;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import nl.kompas.fixtures.CopiedRulesResource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A replay that cannot be is refused with a pointer to each fault, and leaves nothing behind. */
@QuarkusTest
@WithTestResource(CopiedRulesResource.class)
class RefusedReplaysTest {

    private static final String TARGET = "'target': {'policy': 'topsectoren', 'edition': '2011-09'}";

    @ConfigProperty(name = "kompas.data.path")
    Path data;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /target -",
                "[] | -",
                "7 | -",
                "{'target': 1, 'recorded': true} | /target",
                "{'target': {'policy': 1}, 'recorded': true} | /target/edition /target/policy",
                "{'target': {'policy': 'a', 'edition': 'b', 'x/y': 1}, 'recorded': true} | /target/x~1y",
                "{'target': {'policy': 'a', 'edition': 'b', 'draft': 'c', 'ruleset': 'd'}, 'recorded': true} | /target",
                "{'target': {'policy': 'a', 'edition': 'b'}, 'recorded': true} | /target/edition",
                "{'target': {'policy': 'topsectoren', 'edition': '2011-09', 'draft': 'x'}, 'recorded': true} | /target/draft",
                "{'target': {'policy': 'topsectoren', 'edition': '2011-09', 'ruleset': 'x'}, 'recorded': true} | /target/ruleset",
                "{TARGET} | -",
                "{TARGET, 'recorded': false} | /recorded",
                "{TARGET, 'recorded': true, 'cases': []} | -",
                "{TARGET, 'recorded': true, 'more': [{}]} | /more",
                "{TARGET, 'recorded': true, 'recorded': true} | -",
                "{TARGET, 'cases': {}} | /cases",
                "{TARGET, 'cases': [1, {'name': 'x', 'request': {}}, {'name': ' '}]} | /cases/0 /cases/2/name /cases/2/request",
                "{TARGET, 'cases': [{'name': 'x', 'request': {}, 'expect': {'x': []}}]} | /cases/0/expect/x",
                "{TARGET, 'cases': [{'name': '\\uD800', 'request': {}}]} | /cases/0/name",
                "{TARGET, 'decisions': 1} | /decisions",
                "{TARGET, 'decisions': {'from': '2024-09-01', 'level': 'x', 'y': 1}} | /decisions/from /decisions/level /decisions/y"
            })
    void everyFaultInTheBodyHasItsPointer(String body, String pointers) {
        Response response = ReplayCalls.post(body.replace("TARGET", TARGET).replace('\'', '"'));
        assertEquals(400, response.statusCode(), response::asString);
        JsonNode problem = response.as(JsonNode.class);
        assertEquals("urn:kompas:problem:invalid-replay", problem.get("type").asText());
        Set<String> found = new TreeSet<>();
        problem.get("errors").forEach(error -> found.add(error.get("pointer").asText()));
        Set<String> expected = new TreeSet<>();
        Set.of(pointers.split(" ")).forEach(pointer -> expected.add(pointer.equals("-") ? "" : pointer));
        assertEquals(expected, found, problem::toPrettyString);
    }

    @Test
    void aDraftWithFaultsIsNotReplayedAndItsFaultsAreListed() {
        ObjectNode body = ReplayCalls.by("topsectoren", "2011-09").put("recorded", true);
        String draft =
                ReplayCalls.draft("/v1/policies/topsectoren/editions/2011-09", "one.drl", "rule \"one\" when then end");
        ((ObjectNode) body.get("target")).put("draft", draft);
        Response response = ReplayCalls.post(body);
        assertEquals(422, response.statusCode(), response::asString);
        assertEquals("topsectoren/2011-09/one.drl", response.path("faults[0].file"));
    }

    @ParameterizedTest
    @CsvSource({"limit=0", "limit=1001", "limit=x", "cursor=x", "cursor=-1", "cursor=99999999999999999999"})
    void pagesAreAskedForByNumbers(String query) {
        String id = ReplayCalls.replayed(
                        ReplayCalls.by("topsectoren", "2011-09").put("recorded", true))
                .get("id")
                .asText();
        Response response = given().get("/v1/replays/" + id + "/differences?" + query);
        assertEquals(400, response.statusCode(), response::asString);
    }

    @AfterEach
    void nothingIsLeftOfCasesThatWereSent() throws IOException {
        if (Files.isDirectory(data.resolve("replays"))) {
            try (var files = Files.list(data.resolve("replays"))) {
                assertEquals(
                        0,
                        files.filter(file -> file.toString().contains(".cases."))
                                .count());
            }
        }
    }
}
