package nl.kompas.http;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import nl.kompas.fixtures.ServiceProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where nothing answers, the service says so and what is wrong. */
class RefusedEditionIT {

    private static final String EDITION = "/v1/policies/somewhere/editions/2020-01";

    @TempDir
    private static Path folder;

    private static ServiceProcess service;

    @BeforeAll
    static void start() {
        Path rules = Path.of("src/test/resources/broken-rules");
        service = ServiceProcess.startWithoutEditions(rules, folder, Map.of());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void theServiceIsNotReadyAndNamesTheFirstFault() {
        given().get("/q/health/ready")
                .then()
                .statusCode(503)
                .body("status", equalTo("DOWN"))
                .body("checks[0].data.'somewhere/2020-01'", containsString("somewhere/2020-01/policy.yaml"));
        given().get("/q/health/live").then().statusCode(200);
    }

    @Test
    void theEditionShowsItsFaultsInBothLanguages() {
        JsonNode edition = given().get(EDITION).as(JsonNode.class);
        Description description = Description.stored();
        JsonNode schema = description.document().at("/components/schemas/Edition");
        assertEquals(Set.of(), description.violations(schema, edition));
        given().get(EDITION)
                .then()
                .statusCode(200)
                .body("status", equalTo("refused"))
                .body("ruleset", nullValue())
                .body("faultCount", greaterThan(0))
                .body("faults[0].file", equalTo("somewhere/2020-01/policy.yaml"));
    }

    @Test
    void itsFaultsAreCountedInTheMetrics() {
        String faults = "kompas_edition_faults{edition=\"2020-01\",policy=\"somewhere\"}";
        assertTrue(given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(faults))
                .anyMatch(line -> Double.parseDouble(line.substring(faults.length())) > 0));
    }

    @Test
    void itHasNoRulesToShow() {
        given().get(EDITION + "/rules").then().statusCode(404).body("detail", containsString("faults"));
    }

    @Test
    void aCaseForItIsRefused() {
        given().contentType("application/json")
                .body("{\"policy\": \"somewhere\", \"question\": \"region\", \"findings\": {}}")
                .post("/v1/evaluations")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/policy"));
    }

    private static RequestSpecification given() {
        return service.request();
    }
}
