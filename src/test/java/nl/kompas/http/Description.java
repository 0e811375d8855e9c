package nl.kompas.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The stored description of the API: what tests hold the service to. */
record Description(JsonNode document) {

    static final Path STORED = Path.of("openapi", "openapi.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    static Description stored() {
        try {
            return new Description(JSON.readTree(Files.readAllBytes(STORED)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A method on a path. */
    record Operation(String method, String template, JsonNode node) {

        String url() {
            return "/v1" + template;
        }
    }

    /** All that is described. */
    List<Operation> operations() {
        return document.get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(method -> new Operation(method.getKey().toUpperCase(), path.getKey(), method.getValue())))
                .toList();
    }

    /** What is described at a path, by any method. */
    List<Operation> at(String path) {
        return operations().stream()
                .filter(operation -> path.matches(pattern(operation.url())))
                .toList();
    }

    /** Names of files have slashes of their own; they stand last in a path. */
    private static String pattern(String url) {
        return url.replaceAll("\\{name}$", ".+").replaceAll("\\{[^}]+}", "[^/]+");
    }

    /** The JSON of an example. */
    String example(String name) {
        return document.at("/components/examples/" + name + "/value").toString();
    }

    /** A response of an operation, if it is described. */
    Optional<JsonNode> response(Operation operation, int status) {
        return Optional.ofNullable(operation.node().get("responses").get(String.valueOf(status)))
                .map(this::resolved);
    }

    /** The schema of what a response holds. */
    JsonNode schema(Operation operation, int status, String mediaType) {
        JsonNode content =
                response(operation, status).orElseThrow().path("content").path(mediaType);
        assertTrue(content.has("schema"), () -> operation.url() + " " + status + " does not describe " + mediaType);
        return content.get("schema");
    }

    /** What is wrong with a body, held against a schema of this document; undeclared members are wrong too. */
    Set<String> violations(JsonNode schema, JsonNode body) {
        ObjectNode root = JSON.createObjectNode();
        root.set("components", document.get("components").deepCopy());
        root.get("components").get("schemas").forEach(this::merge);
        root.putArray("allOf").add(merge(schema.deepCopy()));
        closeObjects(root);
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(root).validate(body).stream()
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    /** Makes one object of a schema that is several together, so that it can be closed. */
    private JsonNode merge(JsonNode schema) {
        if (schema.has("allOf")) {
            ObjectNode whole = (ObjectNode) schema;
            ArrayNode required = whole.put("type", "object").withArray("required");
            whole.remove("allOf").forEach(part -> {
                JsonNode merged = merge(resolved(part).deepCopy());
                whole.withObject("properties").setAll((ObjectNode) merged.get("properties"));
                required.addAll((ArrayNode) merged.get("required"));
            });
        }
        return schema;
    }

    private static void closeObjects(JsonNode node) {
        if (node.has("properties") && node.path("type").asText().equals("object")) {
            ((ObjectNode) node)
                    .putIfAbsent("additionalProperties", JSON.getNodeFactory().booleanNode(false));
        }
        node.forEach(Description::closeObjects);
    }

    /** The node itself, or what it refers to. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    /** The names of a list of texts. */
    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
