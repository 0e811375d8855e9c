package nl.kompas.api.access;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toSet;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.kompas.access.ApiKey;
import nl.kompas.access.Roles;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A service that others can call: each of its operations is open to the roles of the table, and to nobody else. */
@QuarkusTest
@TestProfile(GuardedTest.KeysForEveryRole.class)
class GuardedTest {

    @ConfigProperty(name = "kompas.data.path")
    Path data;

    /** Listens everywhere, and has a key for each role. */
    public static final class KeysForEveryRole implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(Map.of("quarkus.http.host", "0.0.0.0"));
            for (String role : Roles.ALL) {
                settings.put("kompas.keys.the-" + role + ".hash", ApiKey.hash(key(role)));
                settings.put("kompas.keys.the-" + role + ".roles", role);
            }
            return OneEdition.with(settings);
        }
    }

    static Set<Permitted> table() {
        return Permitted.TABLE;
    }

    @ParameterizedTest
    @MethodSource("table")
    void anOperationIsOpenToItsRolesAlone(Permitted operation) {
        String path = operation.path();
        for (String role : Roles.ALL) {
            Response response = call(given().header("X-API-Key", key(role)), operation);
            if (operation.roles().contains(role)) {
                assertFalse(Set.of(401, 403).contains(response.statusCode()), role + " " + operation);
            } else {
                Refusal.forbidden(response, path);
            }
        }
        Refusal.unauthorized(call(given(), operation), path);
        Refusal.unauthorized(call(given().header("X-API-Key", "wrong"), operation), path);
    }

    @Test
    void theTableHasEveryOperation() {
        Set<String> known = new TreeSet<>(Set.of("GET /v1/openapi.json"));
        Permitted.TABLE.forEach(operation -> known.add(operation.method() + " " + operation.template()));
        assertEquals(known, operations());
    }

    @Test
    void theDescriptionNamesTheSameRoles() throws IOException {
        JsonNode paths = new ObjectMapper()
                .readTree(Path.of("openapi", "openapi.json").toFile())
                .get("paths");
        for (Permitted operation : Permitted.TABLE) {
            JsonNode security = paths.get(operation.describedPath())
                    .get(operation.method().toLowerCase(Locale.ROOT))
                    .get("security");
            for (String scheme : Set.of("key", "token")) {
                Set<String> roles = security.findValue(scheme)
                        .valueStream()
                        .map(JsonNode::asText)
                        .collect(toSet());
                assertEquals(operation.roles(), roles, operation.toString());
            }
            boolean writes = operation.roles().size() == 1;
            assertEquals(!writes, security.get(0).isEmpty(), operation + " is open on loopback");
        }
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
        assertFalse(Files.exists(data.resolve("api-key")));
        assertFalse(Files.exists(data.resolve("api-key.json")));
    }

    @Test
    void aHeaderDoesNotMakeACallLocal() {
        for (String header : Set.of("X-Forwarded-For", "Forwarded", "X-Real-IP", "Host", "X-Forwarded-Host")) {
            given().header(header, "127.0.0.1").get("/v1/policies").then().statusCode(401);
        }
    }

    @Test
    void whatIsWrittenIsRecordedUnderTheNameOfTheKey() {
        try (Record record = Record.ofWrites()) {
            String drafts = OneEdition.PATH + "/drafts";
            given().header("X-API-Key", key(Roles.POLICY_OWNER))
                    .post(drafts)
                    .then()
                    .statusCode(201)
                    .body("by", equalTo("the-policy-owner"));
            assertTrue(record.lines().contains("INFO the-policy-owner: POST " + drafts + " -> 201"));
        }
    }

    private static String key(String role) {
        return "kompas_" + role;
    }

    private static Response call(RequestSpecification request, Permitted operation) {
        if (!operation.method().equals("GET")) {
            request.contentType(operation.mediaType())
                    .header("If-Match", "\"none\"")
                    .body("{}");
        }
        return request.request(operation.method(), operation.path());
    }

    private static Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        RuntimeResourceVisitor.visitRuntimeResources(
                "", ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers(), new RuntimeResourceVisitor() {
                    @Override
                    public void visitRuntimeResource(String method, String template, RuntimeResource resource) {
                        operations.add(method + " " + template);
                    }
                });
        return operations;
    }
}
