package nl.kompas.http.decisions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import nl.kompas.decisions.Decision;
import nl.kompas.decisions.DecisionId;

/**
 * The answer as callers get it, made from its kept bytes: a retry gets the same to the byte. The id and the moment stand before
 * it, the caller's reference where answers have it.
 */
final class DecisionBody {

    private static final byte[] ADVICE = utf8(",\"advice\":");

    private final ObjectMapper json;

    DecisionBody(ObjectMapper json) {
        this.json = json;
    }

    /** What the caller gets who had it recorded. */
    byte[] of(DecisionId id, Optional<String> reference, byte[] answer) {
        return with(id, reference, answer, "");
    }

    /** The same, followed by what was asked, by whom, and where it stands in its chain. */
    byte[] of(Decision.Whole whole) {
        Decision decision = whole.decision();
        ObjectNode rest = json.createObjectNode();
        decision.client().ifPresent(client -> rest.put("client", client));
        decision.erasedAt().ifPresent(at -> rest.put("erasedAt", at.toString()));
        rest.set("request", whole.request());
        rest.putPOJO("chain", decision.place());
        return with(
                decision.id(),
                decision.reference(),
                whole.answer(),
                "," + text(rest).substring(1, text(rest).length() - 1));
    }

    private byte[] with(DecisionId id, Optional<String> reference, byte[] answer, String rest) {
        int advice = indexOf(answer, ADVICE);
        ByteArrayOutputStream body = new ByteArrayOutputStream(answer.length + rest.length() + 512);
        body.writeBytes(utf8("{\"id\":\"" + id + "\",\"recordedAt\":\"" + id.at() + "\","));
        body.write(answer, 1, advice - 1);
        reference.ifPresent(given -> body.writeBytes(utf8(",\"reference\":" + text(given))));
        body.write(answer, advice, answer.length - 1 - advice);
        body.writeBytes(utf8(rest + "}"));
        return body.toByteArray();
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Before the advice an answer has nothing but ids, a date and a hash: the first place is the right one. */
    private static int indexOf(byte[] answer, byte[] part) {
        for (int at = 0; at + part.length <= answer.length; at++) {
            if (Arrays.equals(answer, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        throw new IllegalStateException("an answer without advice");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
