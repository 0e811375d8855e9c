package nl.kompas.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.kompas.rule.AdviceLevel;
import nl.kompas.rule.ComponentVerdict;
import nl.kompas.rule.PreconditionStatus;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;
import org.junit.jupiter.api.Test;

/** The description of the API is what the service does. */
@QuarkusTest
class DescriptionTest {

    private final Description description = Description.stored();

    @Test
    void theStoredDescriptionIsTheOneServed() {
        JsonNode served = given().get("/v1/openapi.json").as(JsonNode.class);
        assertEquals(
                served,
                description.document(),
                "openapi/openapi.json is stale; refresh it with: mvn -B package -DskipTests");
    }

    @Test
    void itNamesEveryOperationAndNoOther() {
        Set<String> offered = new TreeSet<>();
        RuntimeResourceVisitor.visitRuntimeResources(
                "", ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers(), new RuntimeResourceVisitor() {
                    @Override
                    public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
                        offered.add(method + " " + path.replaceAll("\\{([^}:]+):[^}]+}", "{$1}"));
                    }
                });
        Set<String> described = description.operations().stream()
                .map(operation -> operation.method() + " " + operation.url())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(offered, described);
    }

    @Test
    void everyOperationSaysWhatItIs() {
        for (Description.Operation operation : description.operations()) {
            for (String member : List.of("operationId", "summary", "description", "tags", "responses")) {
                assertTrue(operation.node().has(member), operation.url() + " has no " + member);
            }
        }
    }

    @Test
    void itListsTheConclusionsThatRulesCanDraw() {
        assertEquals(AdviceLevel.ids(), values("Level"));
        assertEquals(
                Arrays.stream(PreconditionStatus.values())
                        .map(PreconditionStatus::id)
                        .collect(Collectors.toSet()),
                Set.copyOf(values("Status")));
        assertEquals(
                Arrays.stream(ComponentVerdict.values())
                        .map(ComponentVerdict::id)
                        .collect(Collectors.toSet()),
                Set.copyOf(values("Verdict")));
    }

    @Test
    void itsExamplesAreAnsweredAsDescribed() {
        JsonNode examples = description.document().at("/components/examples");
        for (String name : List.of("Initiative", "Region")) {
            answered(description.example(name));
        }
        given().contentType("application/x-ndjson")
                .body(examples.at("/TwoCases/value").asText().getBytes(StandardCharsets.UTF_8))
                .post("/v1/evaluations")
                .then()
                .statusCode(200);
    }

    @Test
    void theAnswerOfEveryRecordedCaseIsAsDescribed() {
        RecordedCases.requests().forEach(request -> answered(request.toString()));
    }

    private void answered(String request) {
        JsonNode answer = given().contentType("application/json")
                .body(request)
                .post("/v1/evaluations")
                .then()
                .statusCode(200)
                .extract()
                .as(JsonNode.class);
        JsonNode schema = description.document().at("/components/schemas/Answer");
        assertEquals(Set.of(), description.violations(schema, answer), request);
    }

    private List<String> values(String schema) {
        return Description.texts(description.document().at("/components/schemas/" + schema + "/enum"));
    }
}
