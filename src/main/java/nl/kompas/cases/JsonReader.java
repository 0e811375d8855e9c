package nl.kompas.cases;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Reads JSON without letting anything slip: a key that stands twice is a fault with a pointer, and reading goes on, so that
 * the caller hears of every fault at once.
 */
final class JsonReader {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    private final List<InputFault> faults;

    JsonReader(List<InputFault> faults) {
        this.faults = faults;
    }

    /** The document, or nothing and a fault where it is no JSON. */
    Optional<JsonNode> read(byte[] json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            if (parser.nextToken() == null) {
                faults.add(new InputFault("", "The body is empty; it must be a JSON object."));
                return Optional.empty();
            }
            JsonNode node = node(parser, "");
            if (parser.nextToken() != null) {
                faults.add(new InputFault("", "There is more after the end of the JSON document."));
                return Optional.empty();
            }
            return Optional.of(node);
        } catch (JsonProcessingException e) {
            faults.add(new InputFault("", "This is no valid JSON: " + e.getOriginalMessage() + where(e)));
        } catch (IOException e) {
            faults.add(new InputFault("", "This is no valid JSON: it is not UTF-8."));
        }
        return Optional.empty();
    }

    private static String where(JsonProcessingException e) {
        return e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr() + ")";
    }

    private JsonNode node(JsonParser parser, String pointer) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, pointer);
            case START_ARRAY -> array(parser, pointer);
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private ObjectNode object(JsonParser parser, String pointer) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            String at = pointer + "/" + escaped(name);
            parser.nextToken();
            if (object.has(name)) {
                faults.add(new InputFault(at, "This key stands here more than once."));
            }
            object.set(name, node(parser, at));
        }
        return object;
    }

    private ArrayNode array(JsonParser parser, String pointer) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(node(parser, pointer + "/" + array.size()));
        }
        return array;
    }

    /** A name as a step of a JSON pointer. */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
