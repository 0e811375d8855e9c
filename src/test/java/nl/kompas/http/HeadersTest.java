package nl.kompas.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the NL GOV REST API Design Rules want on every response. */
@QuarkusTest
class HeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/policies", "/v1/openapi.json", "/v1/evaluations", "/nothing", "/q/health", "/q/metrics"})
    void everyResponseTellsTheVersionAndIsGuarded(String path) {
        given().get(path)
                .then()
                .header("API-Version", equalTo("1.0.0"))
                .header("Cache-Control", equalTo("no-store"))
                .header("Content-Security-Policy", equalTo("frame-ancestors 'none'"))
                .header("Strict-Transport-Security", equalTo("max-age=31536000; includeSubDomains"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("X-Frame-Options", equalTo("DENY"))
                .header("Referrer-Policy", equalTo("no-referrer"));
    }

    @Test
    void anyOriginMayReadTheDescription() {
        given().header("Origin", "https://example.org")
                .get("/v1/openapi.json")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo("*"));
    }

    @Test
    void otherOriginsMayNotReadTheRest() {
        given().header("Origin", "https://example.org")
                .get("/v1/policies")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
