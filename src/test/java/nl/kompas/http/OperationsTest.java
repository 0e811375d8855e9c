package nl.kompas.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What those who run the service look at. */
@QuarkusTest
class OperationsTest {

    private static final String CASE = Description.stored().example("Region");

    @Test
    void readinessSaysOfEachEditionHowItStands() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItem("editions"))
                .body(
                        "checks.find { it.name == 'editions' }.data.'noord-brabant/2024-06'",
                        startsWith("answers with sha256:"));
    }

    @Test
    void theServiceLives() {
        given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void adviceIsCountedByPolicyQuestionTrackAndLevel() {
        double before = counted();
        given().contentType("application/json")
                .body(CASE)
                .post("/v1/evaluations")
                .then()
                .statusCode(200);
        assertEquals(before + 1, counted());
    }

    @Test
    void evaluationsAreTimed() {
        given().contentType("application/json")
                .body("{}")
                .post("/v1/evaluations")
                .then()
                .statusCode(400);
        given().get("/q/metrics").then().body(containsString("kompas_evaluation_seconds_count{outcome=\"refused\"}"));
    }

    @Test
    void theAgeOfEveryRuleSetIsMeasured() {
        String age = "kompas_ruleset_age_seconds{edition=\"2024-06\",policy=\"noord-brabant\"}";
        double seconds = metrics()
                .lines()
                .filter(line -> line.startsWith(age))
                .mapToDouble(line -> Double.parseDouble(line.substring(age.length())))
                .findFirst()
                .orElseThrow();
        assertTrue(seconds >= 0);
    }

    private static double counted() {
        return metrics()
                .lines()
                .filter(line -> line.startsWith("kompas_advice_total{"))
                .filter(line -> line.contains("policy=\"noord-brabant\"") && line.contains("question=\"region\""))
                .filter(line -> line.contains("track=\"innovation\"") && line.contains("level=\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf('}') + 1)))
                .sum();
    }

    private static String metrics() {
        return given().get("/q/metrics").asString();
    }
}
