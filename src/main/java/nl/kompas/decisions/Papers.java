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
 * What a caller sent, in two parts: what the rules look at, and what may name a person ({@code reference}, and {@code source}
 * and {@code note} of findings), which can be erased.
 *
 * @param request a case that can be evaluated
 * @param personal the rest, in the same shape; none where there is nothing
 */
record Papers(byte[] request, Optional<byte[]> personal) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final String REFERENCE = "reference";
    private static final String FINDINGS = "findings";
    private static final List<String> PERSONAL = List.of("source", "note");

    /** Takes apart a case that was accepted. */
    static Papers split(byte[] body) {
        return mayNameAPerson(body) ? taken(body) : new Papers(body, Optional.empty());
    }

    /**
     * Whether anything in a body could be what is taken apart: one of the names, or an escape, which could write one. What does not
     * begin with an object, as a byte order mark does not, could be taken for something packed.
     */
    private static boolean mayNameAPerson(byte[] body) {
        String text = new String(body, StandardCharsets.ISO_8859_1);
        return text.charAt(0) != '{'
                || text.indexOf('\\') >= 0
                || text.contains('"' + REFERENCE + '"')
                || PERSONAL.stream().anyMatch(name -> text.contains('"' + name + '"'));
    }

    private static Papers taken(byte[] body) {
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
        return new Papers(bytes(request), personal.isEmpty() ? Optional.empty() : Optional.of(bytes(personal)));
    }

    private static void move(ObjectNode from, String name, ObjectNode to) {
        JsonNode value = from.remove(name);
        if (value != null) {
            to.set(name, value);
        }
    }

    /** Both together, as a caller could have sent it. */
    ObjectNode joined() {
        ObjectNode request = (ObjectNode) tree(request());
        personal.map(Papers::tree).ifPresent(apart -> {
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
