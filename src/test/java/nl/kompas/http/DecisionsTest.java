package nl.kompas.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import nl.kompas.recorded.RecordedCaseReader;
import nl.kompas.recorded.RecordedReading;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions over HTTP: recorded once, found, shown again, and rid of what may name a person. */
@QuarkusTest
class DecisionsTest {

    private static final String JSON = "application/json";

    @ConfigProperty(name = "kompas.data.path")
    Path data;

    private final Description description = Description.stored();
    private final String reference = "ZAAK-" + UUID.randomUUID();

    @Test
    void aRecordedDecisionIsTheAnswerWithAnIdAndAMoment() {
        Response recorded = record(body(), null);
        assertEquals(201, recorded.statusCode(), recorded::asString);
        JsonNode decision = recorded.as(JsonNode.class);
        assertFits("Recorded", decision);
        assertTrue(recorded.header("Location")
                .endsWith("/v1/decisions/" + decision.get("id").asText()));
        JsonNode answer =
                given().contentType(JSON).body(body()).post("/v1/evaluations").as(JsonNode.class);
        answer.fieldNames().forEachRemaining(name -> assertEquals(answer.get(name), decision.get(name), name));
        assertEquals(answer.size() + 2, decision.size());
    }

    @Test
    void itIsFoundAgainWithWhatWasAsked() {
        String id = recorded();
        Response found = given().get("/v1/decisions/" + id);
        assertFits("Decision", found.as(JsonNode.class));
        found.then()
                .body("reference", equalTo(reference))
                .body("request.findings.'network-presence'.source", equalTo("Jan Jansen"))
                .body("chain.hash.length()", equalTo(64));
        given().queryParam("reference", reference)
                .get("/v1/decisions")
                .then()
                .body("decisions", hasSize(1))
                .body("decisions[0].id", equalTo(id));
    }

    @Test
    void pagesFollowEachOther() {
        String first = recorded();
        String second = recorded();
        JsonNode page = given().queryParam("reference", reference)
                .queryParam("limit", 1)
                .get("/v1/decisions")
                .as(JsonNode.class);
        assertFits("DecisionPage", page);
        assertEquals(second, page.at("/decisions/0/id").asText());
        given().queryParam("reference", reference)
                .queryParam("cursor", page.get("next").asText())
                .get("/v1/decisions")
                .then()
                .body("decisions[0].id", equalTo(first))
                .body("next", equalTo(null));
    }

    @Test
    void aRetryGetsTheFirstAnswerToTheByte() {
        String key = UUID.randomUUID().toString();
        Response first = record(body(), key);
        Response second = record(body(), key);
        assertEquals(201, second.statusCode());
        assertEquals(first.asString(), second.asString());
        assertEquals(first.header("Location"), second.header("Location"));
        Response other = record(body().replace("JP", "BR"), key);
        assertEquals(409, other.statusCode());
        other.then().body("type", endsWith("idempotency-key-taken"));
    }

    @Test
    void whatIsNoCaseIsNotRecorded() {
        record(body().replace("\"top\"", "\"tip\""), null)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/findings/innovation-standing"));
        record(body() + " ".repeat(1 << 20), null).then().statusCode(413);
        record(body(), "k".repeat(256)).then().statusCode(400);
        given().queryParam("reference", reference).get("/v1/decisions").then().body("decisions", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "limit,0",
        "limit,201",
        "limit,x",
        "cursor,x",
        "from,yesterday",
        "to,2026-13-01",
        "edition,2024-06",
        "from,+999999999-12-31",
        "to,+999999999-12-31",
        "to,+999999999-12-31T00:00:00Z",
        "from,+20000-01-01"
    })
    void aFilterThatCannotBeReadIsRefused(String name, String value) {
        given().queryParam(name, value)
                .get("/v1/decisions")
                .then()
                .statusCode(400)
                .body("detail", containsString("`" + name + "`"));
    }

    @ParameterizedTest
    @CsvSource({"nothing", "01a1fea7-9754-71fc-ac88-160a7ca5bd5b", "01A1FEA7-9754-71FC-AC88-160A7CA5BD5B"})
    void whatWasNeverRecordedIsNotThere(String id) {
        given().get("/v1/decisions/" + id).then().statusCode(404);
        given().get("/v1/decisions/" + id + "/reproduction").then().statusCode(404);
    }

    @Test
    void itReproduces() {
        given().get("/v1/decisions/" + recorded() + "/reproduction")
                .then()
                .statusCode(200)
                .body("identical", equalTo(true))
                .body("differences", hasSize(0));
    }

    @Test
    void itBecomesARecordedCaseWithoutWhatMayNameAPerson() {
        Response file = given().queryParam("name", "Japan, top").get("/v1/decisions/" + recorded() + "/recorded-case");
        assertFits("RecordedCase", file.as(JsonNode.class));
        assertEquals("attachment; filename=\"japan-top.json\"", file.header("Content-Disposition"));
        assertTrue(!file.asString().contains("Jansen") && !file.asString().contains(reference), file::asString);
        assertInstanceOf(
                RecordedReading.Accepted.class,
                RecordedCaseReader.read(file.asString().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void allThatAFilterFindsIsExportedAsRecordedCases() {
        String first = recorded();
        String second = recorded();
        Response export = given().accept("application/x-ndjson")
                .queryParam("reference", reference)
                .get("/v1/decisions");
        assertEquals("application/x-ndjson", export.contentType());
        assertEquals(2, export.asString().lines().count());
        assertTrue(export.asString().lines().findFirst().orElseThrow().contains(second));
        assertTrue(export.asString().contains(first));
    }

    @Test
    void anOperatorErasesWhatMayNameAPerson() throws Exception {
        String id = recorded();
        given().delete("/v1/decisions/" + id + "/personal-data").then().statusCode(401);
        String key = Files.readString(data.resolve("api-key")).strip();
        given().header("X-API-Key", key)
                .delete("/v1/decisions/" + id + "/personal-data")
                .then()
                .statusCode(204);
        given().get("/v1/decisions/" + id).then().body("reference", equalTo(null));
        assertTrue(!given().get("/v1/decisions/" + id).asString().contains("Jansen"));
        given().get("/v1/decisions/" + id + "/reproduction").then().body("identical", equalTo(true));
        JsonNode verification = given().get("/v1/decisions/verification").as(JsonNode.class);
        assertFits("Verification", verification);
        assertTrue(verification.get("intact").asBoolean(), verification::toString);
    }

    private String recorded() {
        return record(body(), null).jsonPath().getString("id");
    }

    private static Response record(String body, String key) {
        return (key == null ? given() : given().header("Idempotency-Key", key))
                .contentType(JSON)
                .body(body)
                .post("/v1/decisions");
    }

    private String body() {
        return """
                {"policy": "noord-brabant", "question": "region", "referenceDate": "2024-09-01", "reference": "%s",
                 "findings": {"destination": "JP", "innovation-standing": "top",
                   "network-presence": {"value": "established", "source": "Jan Jansen", "note": "by phone"}}}""".formatted(reference);
    }

    private void assertFits(String schema, JsonNode json) {
        assertEquals(
                Set.of(),
                description.violations(description.document().at("/components/schemas/" + schema), json),
                json::toPrettyString);
    }
}
