package nl.kompas.answer;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.kompas.answer.Answer.Almost;
import nl.kompas.answer.Answer.Lacking;
import nl.kompas.answer.Answer.RuleNote;

/**
 * Writes the answers to one question as JSON. What rules say, and what the conditions wanted that kept rules from applying, is
 * encoded once; the rest is the same to the byte as Jackson writes {@link Answer} by its annotations. Safe for use by many threads.
 */
public final class AnswerJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private static final SerializableString BECAUSE = new SerializedString("because");
    private static final SerializableString FINDINGS = new SerializedString("findings");
    private static final SerializableString GIVEN = new SerializedString("given");
    private static final SerializableString ID = new SerializedString("id");
    private static final SerializableString LACKING = new SerializedString("lacking");

    private final EncodedParts parts;

    AnswerJson(EncodedParts parts) {
        this.parts = parts;
    }

    /** An answer as callers get it, in UTF-8. */
    public byte[] of(Answer answer) {
        BufferRecycler recycler = FACTORY._getBufferRecycler();
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(recycler)) {
            try (JsonGenerator json = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
                json.writeStartObject();
                head(answer, json);
                conclusions(answer, json);
                explanation(answer, json);
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

    /** Writes what stands before the reasons of one conclusion. */
    @FunctionalInterface
    private interface Conclusion<T> {
        List<String> writeAndGiveReasons(T entry) throws IOException;
    }

    private static <T> void each(String section, List<T> entries, JsonGenerator json, Conclusion<T> conclusion)
            throws IOException {
        json.writeArrayFieldStart(section);
        for (T entry : entries) {
            json.writeStartObject();
            List<String> because = conclusion.writeAndGiveReasons(entry);
            json.writeFieldName(BECAUSE);
            strings(because, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void conclusions(Answer answer, JsonGenerator json) throws IOException {
        each("advice", answer.advice(), json, entry -> {
            json.writeStringField("track", entry.track());
            json.writeStringField("level", entry.level());
            return entry.because();
        });
        each("preconditions", answer.preconditions(), json, entry -> {
            json.writeStringField("id", entry.id());
            json.writeStringField("status", entry.status());
            return entry.because();
        });
        each("compass", answer.compass(), json, entry -> {
            json.writeStringField("aspect", entry.aspect());
            json.writeStringField("component", entry.component());
            json.writeStringField("verdict", entry.verdict());
            return entry.because();
        });
        effort(answer, json);
    }

    private static void effort(Answer answer, JsonGenerator json) throws IOException {
        each("roles", answer.roles(), json, entry -> {
            json.writeStringField("role", entry.role());
            return entry.because();
        });
        each("representation", answer.representation(), json, entry -> {
            json.writeStringField("by", entry.by());
            return entry.because();
        });
        each("activities", answer.activities(), json, entry -> {
            json.writeStringField("activity", entry.activity());
            return entry.because();
        });
        each("conditions", answer.conditions(), json, entry -> {
            json.writeStringField("id", entry.id());
            json.writeFieldName("text");
            EncodedParts.text(entry.text(), json);
            return entry.because();
        });
        each("referrals", answer.referrals(), json, entry -> {
            json.writeStringField("to", entry.to());
            json.writeStringField("for", entry.matter());
            return entry.because();
        });
    }

    private void explanation(Answer answer, JsonGenerator json) throws IOException {
        if (answer.missing() != null) {
            json.writeArrayFieldStart("missing");
            for (Answer.Missing missing : answer.missing()) {
                json.writeStartObject();
                json.writeStringField("indicator", missing.indicator());
                json.writeFieldName("question");
                EncodedParts.text(missing.question(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (answer.rules() != null) {
            json.writeArrayFieldStart("rules");
            for (RuleNote note : answer.rules()) {
                note(note, json);
            }
            json.writeEndArray();
        }
        if (answer.almost() != null) {
            json.writeArrayFieldStart("almost");
            for (Almost almost : answer.almost()) {
                almost(almost, json);
            }
            json.writeEndArray();
        }
    }

    private void note(RuleNote note, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeRaw(parts.of(note));
        json.writeFieldName(FINDINGS);
        strings(note.findings(), json);
        json.writeEndObject();
    }

    private void almost(Almost almost, JsonGenerator json) throws IOException {
        SerializableString whole = parts.of(almost);
        if (whole != null) {
            json.writeRawValue(whole);
            return;
        }
        json.writeStartObject();
        json.writeFieldName(ID);
        json.writeString(almost.id());
        json.writeFieldName(LACKING);
        json.writeStartArray();
        for (Lacking lacking : almost.lacking()) {
            lacking(lacking, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void lacking(Lacking lacking, JsonGenerator json) throws IOException {
        json.writeStartObject();
        SerializableString head = parts.of(lacking);
        if (head != null) {
            json.writeRaw(head);
        } else {
            EncodedParts.head(lacking, json);
        }
        json.writeFieldName(GIVEN);
        EncodedParts.value(lacking.given(), json);
        json.writeEndObject();
    }

    private static void strings(List<String> values, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (int i = 0; i < values.size(); i++) {
            json.writeString(values.get(i));
        }
        json.writeEndArray();
    }
}
