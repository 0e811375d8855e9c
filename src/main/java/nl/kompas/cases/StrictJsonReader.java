package nl.kompas.cases;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Reads JSON without letting anything slip: a key that stands twice is a fault with a pointer, and reading goes on, so that
 * the caller hears of every fault at once.
 */
public final class StrictJsonReader {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final BigDecimal BEYOND = new BigDecimal("1e999999999");
    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    private final List<InputFault> faults;

    public StrictJsonReader(List<InputFault> faults) {
        this.faults = faults;
    }

    /** The document, or nothing and a fault where it is no JSON. */
    public Optional<JsonNode> read(byte[] json) {
        try (JsonParser parser = parser(json)) {
            if (parser.nextToken() == null) {
                faults.add(new InputFault(
                        "",
                        "De inhoud is leeg; het moet een JSON-object zijn.",
                        "The body is empty; it must be a JSON object."));
                return Optional.empty();
            }
            JsonNode node = node(parser, JsonPointer.ROOT);
            if (parser.nextToken() != null) {
                faults.add(new InputFault(
                        "",
                        "Na het einde van het JSON-document staat nog meer.",
                        "There is more after the end of the JSON document."));
                return Optional.empty();
            }
            return Optional.of(node);
        } catch (JsonProcessingException e) {
            faults.add(new InputFault(
                    "",
                    "Dit is geen geldige JSON: " + e.getOriginalMessage() + where(e),
                    "This is no valid JSON: " + e.getOriginalMessage() + where(e)));
        } catch (IOException e) { // of decoding
            faults.add(new InputFault(
                    "", "Dit is geen geldige JSON: het is geen UTF-8.", "This is no valid JSON: it is not UTF-8."));
        }
        return Optional.empty();
    }

    /** Jackson guesses among encodings and lets some broken ones through; JSON that is sent is UTF-8. */
    static JsonParser parser(byte[] json) throws IOException {
        return plain(json) ? FACTORY.createParser(json) : FACTORY.createParser(text(json));
    }

    /** Whether there is nothing in it that an encoding could be guessed from: ASCII without the character 0. */
    private static boolean plain(byte[] json) {
        for (byte each : json) {
            if (each <= 0) {
                return false;
            }
        }
        return true;
    }

    private static String text(byte[] json) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(json))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static String where(JsonProcessingException e) {
        return e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
    }

    private JsonNode node(JsonParser parser, JsonPointer jsonPointer) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, jsonPointer);
            case START_ARRAY -> array(parser, jsonPointer);
            case VALUE_STRING -> NODES.textNode(whole(parser.getText(), jsonPointer));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NODES.numberNode(number(parser));
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    /** The number at which a parser stands. */
    static BigDecimal number(JsonParser parser) throws IOException {
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException e) { // what Java cannot hold lies outside every range as well
            return BEYOND;
        }
    }

    /** Whether there is something in a text that could be half a character. */
    static boolean hasSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Half of a character, which escapes can write, cannot be given back to the caller. */
    private String whole(String text, JsonPointer jsonPointer) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    faults.add(new InputFault(
                            jsonPointer.toString(),
                            "In deze tekst staat een half teken: een surrogaat zonder zijn wederhelft.",
                            "This text has half a character in it: a surrogate without its other half."));
                    return "";
                }
                i++;
            }
        }
        return text;
    }

    private ObjectNode object(JsonParser parser, JsonPointer jsonPointer) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = whole(parser.currentName(), jsonPointer);
            JsonPointer at = jsonPointer.to(name);
            parser.nextToken();
            if (object.has(name)) {
                faults.add(new InputFault(
                        at.toString(),
                        "Deze sleutel staat hier meer dan eens.",
                        "This key stands here more than once."));
            }
            object.set(name, node(parser, at));
        }
        return object;
    }

    private ArrayNode array(JsonParser parser, JsonPointer jsonPointer) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(node(parser, jsonPointer.to(array.size())));
        }
        return array;
    }
}
