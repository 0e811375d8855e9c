package nl.kompas.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;

/** Bodies of every quality, the same for the same seed. */
final class Fuzz {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> ODD_TEXTS = List.of(
            "",
            " ",
            "null",
            "-1",
            "1e400",
            "2024-02-30",
            "DE",
            "../..",
            "\u0000",
            "\uD83D\uDE00",
            "x".repeat(5000),
            "%s%n",
            "'\"<>");

    private final Random random;

    Fuzz(Random random) {
        this.random = random;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Findings that fit a schema of findings: some of those that it allows, and all that it requires. */
    ObjectNode findings(JsonNode schema) {
        ObjectNode findings = JSON.createObjectNode();
        List<String> required = Description.texts(schema.get("required"));
        for (Map.Entry<String, JsonNode> property : schema.get("properties").properties()) {
            if (required.contains(property.getKey()) || random.nextInt(4) == 0) {
                findings.set(property.getKey(), finding(property.getValue()));
            }
        }
        return findings;
    }

    private JsonNode finding(JsonNode schema) {
        JsonNode value = value(schema.at("/anyOf/0"));
        if (random.nextBoolean()) {
            return value;
        }
        ObjectNode sourced =
                JSON.createObjectNode().put("observedOn", "2024-02-29").put("source", one(ODD_TEXTS));
        return sourced.set("value", value);
    }

    private JsonNode value(JsonNode schema) {
        return switch (schema.path("type").asText()) {
            case "string" -> one(elements(schema));
            case "boolean" -> JSON.getNodeFactory().booleanNode(random.nextBoolean());
            case "number" -> number(schema);
            case "array" -> list(schema.get("items"));
            default -> JSON.getNodeFactory().textNode(one(List.of("NL", "DE-BW", "JP", "US-CA", "BE-VLG")));
        };
    }

    private static List<JsonNode> elements(JsonNode schema) {
        return StreamSupport.stream(schema.get("enum").spliterator(), false).toList();
    }

    private JsonNode number(JsonNode schema) {
        long from = schema.path("minimum").asLong(0);
        long to = schema.path("maximum").asLong(1_000_000);
        return JSON.getNodeFactory().numberNode(from + (long) (random.nextDouble() * (to - from)));
    }

    private JsonNode list(JsonNode items) {
        ArrayNode list = JSON.createArrayNode();
        elements(items).stream().filter(any -> random.nextInt(3) == 0).forEach(list::add);
        return list;
    }

    /** The same with one thing changed somewhere, as JSON or as bytes. */
    byte[] mutated(ObjectNode body) {
        ObjectNode copy = body.deepCopy();
        if (random.nextBoolean()) {
            change(
                    random.nextBoolean() || !copy.path("findings").isObject()
                            ? copy
                            : (ObjectNode) copy.get("findings"));
            return copy.toString().getBytes(StandardCharsets.UTF_8);
        }
        return broken(copy.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void change(ObjectNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        String name = names.isEmpty() ? "x" : one(names);
        switch (random.nextInt(3)) {
            case 0 -> node.remove(name);
            case 1 -> node.set(one(ODD_TEXTS), node.path(name).deepCopy());
            default -> node.set(name, odd(3));
        }
    }

    private JsonNode odd(int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> JSON.getNodeFactory().nullNode();
            case 1 -> JSON.getNodeFactory().textNode(one(ODD_TEXTS));
            case 2 -> JSON.getNodeFactory().numberNode(random.nextGaussian() * 1e9);
            case 3 -> JSON.getNodeFactory().booleanNode(random.nextBoolean());
            case 4 -> JSON.createArrayNode().add(odd(depth - 1)).add(odd(depth - 1));
            default -> JSON.createObjectNode().set(one(ODD_TEXTS), odd(depth - 1));
        };
    }

    private byte[] broken(byte[] body) {
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(body, random.nextInt(body.length));
            case 1 -> Arrays.copyOf(body, body.length + 1 + random.nextInt(9));
            case 2 -> ("{\"findings\":" + "[".repeat(1 + random.nextInt(20_000))).getBytes(StandardCharsets.UTF_8);
            default -> {
                body[random.nextInt(body.length)] = (byte) random.nextInt(256);
                yield body;
            }
        };
    }

    /** Anything at all. */
    byte[] garbage() {
        byte[] garbage = new byte[random.nextInt(3000)];
        random.nextBytes(garbage);
        return garbage;
    }
}
