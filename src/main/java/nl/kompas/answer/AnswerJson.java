package nl.kompas.answer;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes the answers to one question as JSON. What rules say, the ids of what they conclude and what the conditions wanted that kept
 * rules from applying is encoded once; the whole is the same to the byte as Jackson writes {@link Answer} by its annotations. Safe
 * for use by many threads.
 */
public final class AnswerJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final ConclusionsJson conclusions;
    private final ExplanationJson explanation;

    AnswerJson(EncodedNames names, EncodedParts parts) {
        this.conclusions = new ConclusionsJson(names, parts);
        this.explanation = new ExplanationJson(names, parts);
    }

    /** An answer as callers get it, in UTF-8. */
    public byte[] of(Answer answer) {
        BufferRecycler recycler = FACTORY._getBufferRecycler();
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(recycler)) {
            try (JsonGenerator json = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
                json.writeStartObject();
                head(answer, json);
                conclusions.write(answer, json);
                explanation.write(answer, json);
                json.writeEndObject();
            }
            return bytes.getClearAndRelease();
        } catch (IOException e) {
            throw new UncheckedIOException("an answer can be written", e);
        } finally {
            recycler.releaseToPool();
        }
    }

    private static void head(Answer answer, JsonGenerator json) throws IOException {
        json.writeStringField("policy", answer.policy());
        json.writeStringField("edition", answer.edition());
        json.writeStringField("ruleset", answer.ruleset());
        json.writeStringField("question", answer.question());
        json.writeStringField("referenceDate", answer.referenceDate());
        if (answer.reference() != null) {
            json.writeStringField("reference", answer.reference());
        }
    }
}
