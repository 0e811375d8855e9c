package nl.kompas.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schema of findings takes what the service takes. */
@QuarkusTest
class FindingsSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EDITION = "/v1/policies/noord-brabant/editions/2024-06";

    @Test
    void itIsAValidSchema() {
        JsonNode schema = schema(EDITION, "initiative");
        JsonSchema meta = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertEquals(Set.of(), meta.validate(schema));
    }

    @Test
    void findingsOfEveryRecordedCaseFit() {
        Map<String, JsonSchema> schemas = new HashMap<>();
        for (JsonNode request : RecordedCases.requests()) {
            JsonNode answer = given().contentType("application/json")
                    .body(request.toString())
                    .post("/v1/evaluations")
                    .as(JsonNode.class);
            String edition = "/v1/policies/" + answer.get("policy").asText() + "/editions/"
                    + answer.get("edition").asText();
            String question = answer.get("question").asText();
            JsonSchema schema =
                    schemas.computeIfAbsent(edition + question, any -> validator(schema(edition, question)));
            assertEquals(Set.of(), schema.validate(request.get("findings")), request::toString);
        }
    }

    @Test
    void itRequiresWhatTheQuestionRequires() {
        JsonNode schema = schema(EDITION, "initiative");
        assertEquals(List.of("purpose"), Description.texts(schema.get("required")));
        assertFalse(validator(schema).validate(JSON.createObjectNode()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'destination': 'XX'}",
                "{'destination': 'de'}",
                "{'destination': 'DE-BWXY'}",
                "{'destination': null}",
                "{'destination': {'source': 'here'}}",
                "{'destination': {'value': 'DE', 'colour': 'blue'}}",
                "{'destination': {'value': 'DE', 'source': 1}}",
                "{'destination': 'DE', 'themes': 'health'}",
                "{'destination': 'DE', 'themes': ['health', 'health']}",
                "{'destination': 'DE', 'themes': ['nothing']}",
                "{'destination': 'DE', 'global-innovation-index-rank': 1.5}",
                "{'destination': 'DE', 'global-innovation-index-rank': 0}",
                "{'destination': 'DE', 'global-innovation-index-rank': '3'}",
                "{'destination': 'DE', 'wind': true}"
            })
    void whatTheServiceRefusesDoesNotFit(String findings) throws IOException {
        JsonNode given = JSON.readTree(findings.replace('\'', '"'));
        assertFalse(validator(schema(EDITION, "region")).validate(given).isEmpty());
        String body = "{\"policy\":\"noord-brabant\",\"edition\":\"2024-06\",\"question\":\"region\",\"findings\":"
                + given + "}";
        given().contentType("application/json")
                .body(body)
                .post("/v1/evaluations")
                .then()
                .statusCode(400);
    }

    private static JsonSchema validator(JsonNode schema) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema);
    }

    private static JsonNode schema(String edition, String question) {
        String schema = given().get(edition + "/questions/" + question + "/schema")
                .then()
                .statusCode(200)
                .contentType("application/schema+json")
                .extract()
                .asString();
        try {
            return JSON.readTree(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
