package nl.kompas.answer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kompas.answer.Answer.Almost;
import nl.kompas.answer.Answer.Lacking;
import nl.kompas.answer.Answer.RuleNote;
import nl.kompas.policy.Text;

/** The parts of answers that a rule set fixes, as JSON, encoded when it is loaded. */
final class EncodedParts {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Map<String, SerializableString> notes = new HashMap<>();
    private final Map<Almost, SerializableString> open = new IdentityHashMap<>();
    private final Map<List<Object>, SerializableString> heads = new IdentityHashMap<>();
    private final Map<Text, SerializableString> texts = new IdentityHashMap<>();

    /**
     * Encodes what rules say, what they may lack and what is asked.
     *
     * @param open the very objects that answers have where nothing was given instead of what a rule wanted
     * @param texts the very objects that answers have, unless something is filled in
     */
    EncodedParts(List<RuleNote> notes, Stream<Almost> open, Stream<Text> texts) {
        texts.forEach(text -> this.texts.put(text, new SerializedString(encoded(json -> fields(text, json)))));
        notes.forEach(note -> this.notes.put(note.id(), fields(json -> note(note, json))));
        open.forEach(almost -> {
            this.open.put(almost, new SerializedString(encoded(json -> almost(almost, json))));
            almost.lacking().forEach(lacking -> heads.put(lacking.wanted(), fields(json -> head(lacking, json))));
        });
    }

    /** The fields of a note but the last, a comma behind each. */
    SerializableString of(RuleNote note) {
        return notes.get(note.id());
    }

    /** The whole of it where nothing was given instead; else null. */
    SerializableString of(Almost almost) {
        return open.get(almost);
    }

    /** The fields but the last, a comma behind each; null where what was wanted hangs on the case. */
    SerializableString of(Lacking lacking) {
        return heads.get(lacking.wanted());
    }

    /** Writes a part. */
    @FunctionalInterface
    private interface Part {
        void write(JsonGenerator json) throws IOException;
    }

    private static String encoded(Part part) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            part.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("texts can be written", e);
        }
        return text.toString();
    }

    private static SerializableString fields(Part part) {
        String whole = encoded(part);
        return new SerializedString(whole.substring(1, whole.length() - 1) + ",");
    }

    private static void note(RuleNote note, JsonGenerator json) throws IOException {
        json.writeStringField("id", note.id());
        json.writeObjectFieldStart("text");
        fields(note.text(), json);
        json.writeEndObject();
        json.writeStringField("basis", note.basis());
        json.writeObjectFieldStart("source");
        json.writeStringField("document", note.source().document());
        json.writeStringField("section", note.source().section());
        json.writeEndObject();
    }

    private static void almost(Almost almost, JsonGenerator json) throws IOException {
        json.writeStringField("id", almost.id());
        json.writeArrayFieldStart("lacking");
        for (Lacking lacking : almost.lacking()) {
            json.writeStartObject();
            head(lacking, json);
            json.writeNullField("given");
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes all but what was given. */
    static void head(Lacking lacking, JsonGenerator json) throws IOException {
        optional("indicator", lacking.indicator(), json);
        optional("precondition", lacking.precondition(), json);
        optional("component", lacking.component(), json);
        optional("track", lacking.track(), json);
        optional("concluded", lacking.concluded(), json);
        json.writeFieldName("wanted");
        value(lacking.wanted(), json);
    }

    private static void optional(String name, String value, JsonGenerator json) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    /** Writes a text in its languages. */
    void write(Text text, JsonGenerator json) throws IOException {
        SerializableString whole = texts.get(text);
        if (whole != null) {
            json.writeRawValue(whole);
            return;
        }
        json.writeStartObject();
        fields(text, json);
        json.writeEndObject();
    }

    private static void fields(Text text, JsonGenerator json) throws IOException {
        json.writeStringField("nl", text.nl());
        json.writeStringField("en", text.en());
    }

    /** Writes a text, a number, a truth, nothing, or a list of these. */
    static void value(Object value, JsonGenerator json) throws IOException {
        if (value instanceof List<?> several) {
            json.writeStartArray();
            for (Object each : several) {
                value(each, json);
            }
            json.writeEndArray();
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString((String) value);
        }
    }
}
