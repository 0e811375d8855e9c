package nl.kompas.http.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.kompas.access.ApiKey;
import nl.kompas.fixtures.RulesCopy;
import nl.kompas.fixtures.ServiceProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service as it starts with nothing set: open to this machine for reading, closed for writing but to its own key. */
class OpenOnLoopbackIT {

    private static final String DRAFTS = RulesCopy.ONE_EDITION + "/drafts";

    @TempDir
    private static Path folder;

    private static ServiceProcess service;

    /** Nothing is set but one further key, of somebody who may not write. */
    @BeforeAll
    static void start() {
        service = ServiceProcess.start(
                RulesCopy.ofOneEdition(folder),
                folder.resolve("data"),
                Map.of(
                        "kompas.keys.test-team.hash",
                        ApiKey.hash("kompas_test-team"),
                        "kompas.keys.test-team.roles",
                        "tester"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void itListensToThisMachineAlone() {
        assertTrue(service.log().contains("Listening on: " + service.address()), service.log());
    }

    @Test
    void anybodyEvaluates() {
        given().contentType("application/json")
                .body(RulesCopy.CASE)
                .post("/v1/evaluations")
                .then()
                .statusCode(oneOf(200, 400));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/policies",
                "/v1/openapi.json",
                RulesCopy.ONE_EDITION,
                RulesCopy.ONE_EDITION + "/files",
                RulesCopy.ONE_EDITION + "/history",
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
    void noOtherHeaderGivesTheRightToWrite(String header) {
        RefusedCall.unauthorized(given().header(header, service.key()).post(DRAFTS), DRAFTS);
    }

    @Test
    void writingTakesAKey() {
        RefusedCall.unauthorized(given().post(DRAFTS), DRAFTS);
        given().get(DRAFTS).then().body("drafts.by", not(equalTo(List.of("nobody"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong", "", " ", "kompas_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void aWrongKeyIsRefusedEvenWhereNoneIsNeeded(String wrong) {
        RefusedCall.unauthorized(given().header("X-API-Key", wrong).post(DRAFTS), DRAFTS);
        RefusedCall.unauthorized(given().header("X-API-Key", wrong).get("/v1/policies"), "/v1/policies");
    }

    @Test
    void twoKeysAtOnceAreNone() {
        RequestSpecification two = given().header("X-API-Key", service.key(), service.key());
        RefusedCall.unauthorized(two.post(DRAFTS), DRAFTS);
    }

    @Test
    void theKeyOfAnotherRoleDoesNotWrite() {
        RefusedCall.forbidden(given().header("X-API-Key", "kompas_test-team").post(DRAFTS), DRAFTS);
    }

    @Test
    void theKeyThatWasMadeWritesAndSaysWhoItWas() {
        WritesLogged writes = WritesLogged.fromNowOn(service);
        Response draft = given().header("X-API-Key", service.key()).post(DRAFTS);
        draft.then().statusCode(201).body("by", equalTo("local-owner"));
        String path = DRAFTS + "/" + draft.path("id");
        given().header("X-API-Key", "kompas_test-team").delete(path);
        given().delete(path);
        given().header("X-API-Key", service.key()).delete(path).then().statusCode(204);
        writes.assertLines(
                "INFO local-owner: POST " + DRAFTS + " -> 201",
                "WARN test-team: DELETE " + path + " -> 403",
                "WARN nobody: DELETE " + path + " -> 401",
                "INFO local-owner: DELETE " + path + " -> 204");
    }

    @Test
    void evaluatingAndReadingAreNoWrites() {
        WritesLogged writes = WritesLogged.fromNowOn(service);
        anybodyEvaluates();
        anybodyReads("/v1/policies");
        given().post(DRAFTS); // which is logged after them
        writes.assertLines("WARN nobody: POST " + DRAFTS + " -> 401");
    }

    @Test
    void anUnknownPathOrMethodIsStillToldAsSuch() {
        given().post("/v1/nothing").then().statusCode(404);
        given().delete("/v1/policies").then().statusCode(405).header("Allow", containsString("GET"));
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

    private static RequestSpecification given() {
        return service.request();
    }
}
