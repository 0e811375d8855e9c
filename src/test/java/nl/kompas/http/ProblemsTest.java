package nl.kompas.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong before and around a case is told as a problem, always in the same form. */
@QuarkusTest
class ProblemsTest {

    private static final String EVALUATIONS = "/v1/evaluations";
    private static final String REGION = Description.stored().example("Region");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/v1",
                "/v1/nothing",
                "/v1/policies/",
                "/v1/openapi.json/",
                "/v1/evaluations/",
                "/v2/policies",
                "/q/nothing",
                "/v1/policies/nobody",
                "/v1/policies/nobody/editions",
                "/v1/policies/noord-brabant/editions/1900-01",
                "/v1/policies/noord-brabant/editions/1900-01/rules",
                "/v1/policies/noord-brabant/editions/2024-06/rules/NOBODY",
                "/v1/policies/noord-brabant/editions/2024-06/questions/nothing/schema"
            })
    void aPathWithNothingAtItIsNotFound(String path) {
        problem(given().get(path), 404, "not-found", path);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/evaluations, POST",
        "DELETE, /v1/evaluations, POST",
        "POST, /v1/policies, GET",
        "PUT, /v1/policies/noord-brabant/editions/2024-06, GET",
        "POST, /v1/policies/noord-brabant/editions/2024-06/rules/NB-PRE-DEMAND, GET",
        "DELETE, /v1/openapi.json, GET"
    })
    void aMethodThatAPathDoesNotTakeIsRefusedWithThoseItDoes(String method, String path, String allowed) {
        Response response = given().request(method, path);
        problem(response, 405, "method-not-allowed", path);
        assertEquals(allowed, response.header("Allow"));
    }

    @ParameterizedTest
    @ValueSource(strings = {EVALUATIONS, "/v1/policies", "/v1/policies/noord-brabant", "/v1/openapi.json"})
    void aMediaTypeThatIsNotOfferedIsNotAcceptable(String path) {
        RequestSpecification request = given().accept("text/html");
        Response response = path.equals(EVALUATIONS)
                ? request.contentType("application/json").body(REGION).post(path)
                : request.get(path);
        problem(response, 406, "not-acceptable", path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "x", "*/*", ";", "application/xml", "image/png"})
    void aMediaTypeThatIsNotReadIsUnsupported(String type) {
        byte[] body = REGION.getBytes(StandardCharsets.UTF_8);
        problem(given().contentType(type).body(body).post(EVALUATIONS), 415, "unsupported-media-type", EVALUATIONS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "7", "\"case\"", "{", "{\"policy\":}", "{} {}", "\u0000"})
    void aBodyThatIsNoCaseIsRefused(String body) {
        Response response = given().contentType("application/json").body(body).post(EVALUATIONS);
        problem(response, 400, "invalid-case", EVALUATIONS);
        response.then().body("errors.pointer", contains(""));
    }

    @Test
    void everyFaultOfACaseIsPointedAt() {
        String body = """
                {"policy": "noord-brabant", "question": "region", "edition": "2024-06", "colour": "blue", "detail": 1,
                 "findings": {"destination": "XX", "themes": ["a", "b"], "wind": true}}""";
        Response response = given().contentType("application/json").body(body).post(EVALUATIONS);
        problem(response, 400, "invalid-case", EVALUATIONS);
        response.then()
                .body("detail", containsString("6 things"))
                .body(
                        "errors.pointer",
                        hasItems(
                                "/colour",
                                "/detail",
                                "/findings/destination",
                                "/findings/themes/0",
                                "/findings/themes/1",
                                "/findings/wind"));
    }

    @Test
    void aCaseOverTheLimitIsTooLarge() {
        byte[] body = new byte[(1 << 20) + 1];
        problem(given().contentType("application/json").body(body).post(EVALUATIONS), 413, "too-large", EVALUATIONS);
    }

    @Test
    void aCaseOverTheLimitIsTooLargeWhenItsLengthIsNotTold() {
        ByteArrayInputStream body = new ByteArrayInputStream(new byte[3 << 20]);
        problem(given().contentType("application/json").body(body).post(EVALUATIONS), 413, "too-large", EVALUATIONS);
    }

    @Test
    void aCaseAtTheLimitIsRead() {
        String body = "{}" + " ".repeat((1 << 20) - 2);
        problem(given().contentType("application/json").body(body).post(EVALUATIONS), 400, "invalid-case", EVALUATIONS);
    }

    @Test
    void thePathOfAProblemIsTheOneThatWasSent() {
        String path = "/v1/policies/a%00%20b%C3%A9+c";
        problem(given().urlEncodingEnabled(false).get(path), 404, "not-found", path);
    }

    private static void problem(Response response, int status, String type, String path) {
        response.then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .header("API-Version", equalTo("1.0.0"))
                .body("type", equalTo("urn:kompas:problem:" + type))
                .body("status", equalTo(status))
                .body("instance", equalTo(path));
        Description description = Description.stored();
        assertEquals(
                Set.of(),
                description.violations(
                        description.document().at("/components/schemas/Problem"), response.as(JsonNode.class)));
    }
}
