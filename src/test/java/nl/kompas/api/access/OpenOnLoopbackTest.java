package nl.kompas.api.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service as it starts with nothing set: open to this machine for reading, closed for writing but to its own key. */
@QuarkusTest
@TestProfile(OpenOnLoopbackTest.NothingSet.class)
class OpenOnLoopbackTest {

    private static final String DRAFTS = OneEdition.PATH + "/drafts";

    @ConfigProperty(name = "kompas.data.path")
    Path data;

    @ConfigProperty(name = "quarkus.http.host")
    String host;

    /** Nothing but one further key, of somebody who may not write. */
    public static final class NothingSet implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return OneEdition.with(Map.of(
                    "kompas.keys.test-team.hash",
                    nl.kompas.access.ApiKey.hash("kompas_test-team"),
                    "kompas.keys.test-team.roles",
                    "tester"));
        }
    }

    @Test
    void itListensToThisMachineAlone() {
        assertEquals("127.0.0.1", host);
    }

    @Test
    void anybodyEvaluates() {
        given().contentType("application/json")
                .body(OneEdition.CASE)
                .post("/v1/evaluations")
                .then()
                .statusCode(oneOf(200, 400));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/policies",
                "/v1/openapi.json",
                OneEdition.PATH,
                OneEdition.PATH + "/files",
                OneEdition.PATH + "/history",
                DRAFTS,
                "/q/metrics",
                "/q/health"
            })
    void anybodyReads(String path) {
        given().get(path).then().statusCode(200);
    }

    @Test
    void anybodySeesHowEditionsStand() {
        given().get("/q/health/ready")
                .then()
                .body("checks.find { it.name == 'editions' }.data", hasKey("topsectoren/2011-09"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "Forwarded", "X-Real-IP", "Authorization", "X-API-Keys"})
    void noOtherHeaderGivesTheRightToWrite(String header) throws IOException {
        Refusal.unauthorized(given().header(header, key()).post(DRAFTS), DRAFTS);
    }

    @Test
    void writingTakesAKey() {
        Refusal.unauthorized(given().post(DRAFTS), DRAFTS);
        given().get(DRAFTS).then().body("drafts.by", not(equalTo(List.of("nobody"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong", "", " ", "kompas_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void aWrongKeyIsRefusedEvenWhereNoneIsNeeded(String wrong) {
        Refusal.unauthorized(given().header("X-API-Key", wrong).post(DRAFTS), DRAFTS);
        Refusal.unauthorized(given().header("X-API-Key", wrong).get("/v1/policies"), "/v1/policies");
    }

    @Test
    void twoKeysAtOnceAreNone() throws IOException {
        RequestSpecification two = given().header("X-API-Key", key(), key());
        Refusal.unauthorized(two.post(DRAFTS), DRAFTS);
    }

    @Test
    void theKeyOfAnotherRoleDoesNotWrite() {
        Refusal.forbidden(given().header("X-API-Key", "kompas_test-team").post(DRAFTS), DRAFTS);
    }

    @Test
    void theKeyThatWasMadeWritesAndSaysWhoItWas() throws IOException {
        try (Record record = Record.ofWrites()) {
            Response draft = given().header("X-API-Key", key()).post(DRAFTS);
            draft.then().statusCode(201).body("by", equalTo("local-owner"));
            String path = DRAFTS + "/" + draft.path("id");
            given().header("X-API-Key", "kompas_test-team").delete(path);
            given().delete(path);
            given().header("X-API-Key", key()).delete(path).then().statusCode(204);
            assertEquals(
                    List.of(
                            "INFO local-owner: POST " + DRAFTS + " -> 201",
                            "WARN test-team: DELETE " + path + " -> 403",
                            "WARN nobody: DELETE " + path + " -> 401",
                            "INFO local-owner: DELETE " + path + " -> 204"),
                    record.lines());
        }
    }

    @Test
    void evaluatingAndReadingAreNoWrites() {
        try (Record record = Record.ofWrites()) {
            anybodyEvaluates();
            anybodyReads("/v1/policies");
            assertEquals(List.of(), record.lines());
        }
    }

    @Test
    void anUnknownPathOrMethodIsStillToldAsSuch() {
        given().post("/v1/nothing").then().statusCode(404);
        given().delete("/v1/policies").then().statusCode(405).header("Allow", containsString("GET"));
    }

    private String key() throws IOException {
        Path file = data.resolve("api-key");
        assertTrue(Files.exists(file));
        return Files.readString(file).strip();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kompas.example.org", "127.0.0.1.example.org", "localhost.example.org", "192.0.2.1"})
    void underAnotherNameNobodyIsAnswered(String name) {
        for (String path : List.of("/v1/policies", "/v1/decisions", "/q/health", "/q/metrics")) {
            given().header("Host", name)
                    .get(path)
                    .then()
                    .statusCode(421)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:kompas:problem:misdirected"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:80", "127.0.0.1:9", "[::1]:8080", "kompas.localhost"})
    void underItsOwnNamesItAnswers(String name) {
        given().header("Host", name).get("/v1/policies").then().statusCode(200);
    }
}
