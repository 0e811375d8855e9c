package nl.kompas.http.access;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.kompas.access.ApiKey;
import nl.kompas.access.Roles;
import nl.kompas.fixtures.RulesCopy;
import nl.kompas.fixtures.ServiceProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A service that others can call: each of its operations is open to the roles of the table, and to nobody else. */
class KeysAndRolesIT {

    @TempDir
    private static Path folder;

    private static ServiceProcess service;

    @BeforeAll
    static void start() {
        Map<String, String> settings = new HashMap<>(Map.of("quarkus.http.host", "0.0.0.0"));
        for (String role : Roles.ALL) {
            settings.put("kompas.keys.the-" + role + ".hash", ApiKey.hash(key(role)));
            settings.put("kompas.keys.the-" + role + ".roles", role);
        }
        service = ServiceProcess.start(RulesCopy.ofOneEdition(folder), folder.resolve("data"), settings);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    static Set<PermittedOperation> table() {
        return PermittedOperation.TABLE;
    }

    @ParameterizedTest
    @MethodSource("table")
    void anOperationIsOpenToItsRolesAlone(PermittedOperation operation) {
        String path = operation.path();
        for (String role : Roles.ALL) {
            Response response = call(given().header("X-API-Key", key(role)), operation);
            if (operation.roles().contains(role)) {
                assertFalse(Set.of(401, 403).contains(response.statusCode()), role + " " + operation);
            } else {
                RefusedCall.forbidden(response, path);
            }
        }
        RefusedCall.unauthorized(call(given(), operation), path);
        RefusedCall.unauthorized(call(given().header("X-API-Key", "wrong"), operation), path);
    }

    @Test
    void theDescriptionIsOpen() {
        given().get("/v1/openapi.json").then().statusCode(200);
    }

    @Test
    void metricsAreForOperators() {
        given().get("/q/metrics").then().statusCode(401);
        given().header("X-API-Key", key(Roles.CALLER)).get("/q/metrics").then().statusCode(403);
        given().header("X-API-Key", key(Roles.OPERATOR))
                .get("/q/metrics")
                .then()
                .statusCode(200);
    }

    @Test
    void healthAnswersEverybodyAndTellsOperatorsMore() {
        String data = "checks.find { it.name == 'editions' }.data";
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body(data, nullValue());
        given().header("X-API-Key", key(Roles.AUDITOR))
                .get("/q/health/ready")
                .then()
                .body(data, nullValue());
        given().header("X-API-Key", key(Roles.OPERATOR))
                .get("/q/health/ready")
                .then()
                .body(data, hasKey("topsectoren/2011-09"));
    }

    @Test
    void noKeyIsMadeForThisMachine() {
        assertFalse(Files.exists(service.data().resolve("api-key")));
        assertFalse(Files.exists(service.data().resolve("api-key.json")));
    }

    @Test
    void aHeaderDoesNotMakeACallLocal() {
        for (String header : Set.of("X-Forwarded-For", "Forwarded", "X-Real-IP", "Host", "X-Forwarded-Host")) {
            given().header(header, "127.0.0.1").get("/v1/policies").then().statusCode(401);
        }
    }

    @Test
    void whatIsWrittenIsRecordedUnderTheNameOfTheKey() {
        WritesLogged writes = WritesLogged.fromNowOn(service);
        String drafts = RulesCopy.ONE_EDITION + "/drafts";
        given().header("X-API-Key", key(Roles.POLICY_OWNER))
                .post(drafts)
                .then()
                .statusCode(201)
                .body("by", equalTo("the-policy-owner"));
        writes.assertLines("INFO the-policy-owner: POST " + drafts + " -> 201");
    }

    private static RequestSpecification given() {
        return service.request();
    }

    private static String key(String role) {
        return "kompas_" + role;
    }

    private static Response call(RequestSpecification request, PermittedOperation operation) {
        if (!operation.method().equals("GET")) {
            request.contentType(operation.mediaType())
                    .header("If-Match", "\"none\"")
                    .body("{}");
        }
        return request.request(operation.method(), operation.path());
    }
}
