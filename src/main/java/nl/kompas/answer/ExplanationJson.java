package nl.kompas.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import nl.kompas.answer.Answer.Almost;
import nl.kompas.answer.Answer.Lacking;
import nl.kompas.answer.Answer.Missing;
import nl.kompas.answer.Answer.RuleNote;

/** Writes how an answer is explained: what is missing, what the rules say and which nearly applied. */
final class ExplanationJson {

    private static final SerializableString FINDINGS = new SerializedString("findings");
    private static final SerializableString GIVEN = new SerializedString("given");
    private static final SerializableString ID = new SerializedString("id");
    private static final SerializableString INDICATOR = new SerializedString("indicator");
    private static final SerializableString LACKING = new SerializedString("lacking");
    private static final SerializableString QUESTION = new SerializedString("question");

    private final EncodedNames names;
    private final EncodedParts parts;

    ExplanationJson(EncodedNames names, EncodedParts parts) {
        this.names = names;
        this.parts = parts;
    }

    /** Writes what an answer has of it. */
    void write(Answer answer, JsonGenerator json) throws IOException {
        if (answer.missing() != null) {
            json.writeArrayFieldStart("missing");
            for (Missing missing : answer.missing()) {
                missing(missing, json);
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

    private void missing(Missing missing, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeFieldName(INDICATOR);
        names.write(missing.indicator(), json);
        json.writeFieldName(QUESTION);
        parts.write(missing.question(), json);
        json.writeEndObject();
    }

    private void note(RuleNote note, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeRaw(parts.of(note));
        json.writeFieldName(FINDINGS);
        names.write(note.findings(), json);
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
        names.write(almost.id(), json);
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
}
