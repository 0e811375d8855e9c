package nl.kompas.decisions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A request split in two: the case that rules look at, and the personal data, which can be erased ({@code reference}, and
 * {@code source} and {@code note} of findings).
 *
 * @param request a case that can be evaluated
 * @param personal the personal data, in the same shape; none where there is none
 */
record PersonalData(byte[] request, Optional<byte[]> personal) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final String REFERENCE = "reference";
    private static final String FINDINGS = "findings";
    private static final List<String> PERSONAL = List.of("source", "note");

    /** Splits a case that was accepted. */
    static PersonalData split(byte[] body) {
        return mayNameAPerson(body) ? taken(body) : new PersonalData(body, Optional.empty());
    }

    /**
     * Whether anything in a body could be personal data: one of the names, or an escape, which could spell one. What does not
     * begin with an object, as a byte order mark does not, could be taken for compressed JSON.
     */
    private static boolean mayNameAPerson(byte[] body) {
        String text = new String(body, StandardCharsets.ISO_8859_1);
        return text.charAt(0) != '{'
                || text.indexOf('\\') >= 0
                || text.contains('"' + REFERENCE + '"')
                || PERSONAL.stream().anyMatch(name -> text.contains('"' + name + '"'));
    }

    private static PersonalData taken(byte[] body) {
        ObjectNode request = (ObjectNode) tree(body);
        ObjectNode personal = JSON.createObjectNode();
        move(request, REFERENCE, personal);
        request.path(FINDINGS).fields().forEachRemaining(finding -> {
            if (finding.getValue() instanceof ObjectNode told) {
                ObjectNode apart = JSON.createObjectNode();
                PERSONAL.forEach(name -> move(told, name, apart));
                if (!apart.isEmpty()) {
                    personal.withObject(FINDINGS).set(finding.getKey(), apart);
                }
            }
        });
        return new PersonalData(bytes(request), personal.isEmpty() ? Optional.empty() : Optional.of(bytes(personal)));
    }

    private static void move(ObjectNode from, String name, ObjectNode to) {
        JsonNode value = from.remove(name);
        if (value != null) {
            to.set(name, value);
        }
    }

    /** Both parts together, as a caller could have sent it. */
    ObjectNode joined() {
        ObjectNode request = (ObjectNode) tree(request());
        personal.map(PersonalData::tree).ifPresent(apart -> {
            if (apart.has(REFERENCE)) {
                request.set(REFERENCE, apart.get(REFERENCE));
            }
            apart.path(FINDINGS).fields().forEachRemaining(finding -> ((ObjectNode)
                            request.get(FINDINGS).get(finding.getKey()))
                    .setAll((ObjectNode) finding.getValue()));
        });
        return request;
    }

    /** What the caller called the case. */
    Optional<String> reference() {
        return personal.map(apart -> tree(apart).get(REFERENCE)).map(JsonNode::textValue);
    }

    static JsonNode tree(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Object json) {
        try {
            return JSON.writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
