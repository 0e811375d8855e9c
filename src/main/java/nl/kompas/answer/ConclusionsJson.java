package nl.kompas.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.List;

/** Writes what an answer concludes, each with the ids of the rules that led to it. */
final class ConclusionsJson {

    private static final SerializableString ACTIVITY = new SerializedString("activity");
    private static final SerializableString ASPECT = new SerializedString("aspect");
    private static final SerializableString BECAUSE = new SerializedString("because");
    private static final SerializableString BY = new SerializedString("by");
    private static final SerializableString COMPONENT = new SerializedString("component");
    private static final SerializableString FOR = new SerializedString("for");
    private static final SerializableString ID = new SerializedString("id");
    private static final SerializableString LEVEL = new SerializedString("level");
    private static final SerializableString ROLE = new SerializedString("role");
    private static final SerializableString STATUS = new SerializedString("status");
    private static final SerializableString TEXT = new SerializedString("text");
    private static final SerializableString TO = new SerializedString("to");
    private static final SerializableString TRACK = new SerializedString("track");
    private static final SerializableString VERDICT = new SerializedString("verdict");

    private final EncodedNames names;
    private final EncodedParts parts;

    ConclusionsJson(EncodedNames names, EncodedParts parts) {
        this.names = names;
        this.parts = parts;
    }

    void write(Answer answer, JsonGenerator json) throws IOException {
        each("advice", answer.advice(), json, entry -> {
            name(TRACK, entry.track(), json);
            name(LEVEL, entry.level(), json);
            return entry.because();
        });
        each("preconditions", answer.preconditions(), json, entry -> {
            name(ID, entry.id(), json);
            name(STATUS, entry.status(), json);
            return entry.because();
        });
        each("compass", answer.compass(), json, entry -> {
            name(ASPECT, entry.aspect(), json);
            name(COMPONENT, entry.component(), json);
            name(VERDICT, entry.verdict(), json);
            return entry.because();
        });
        effort(answer, json);
    }

    private void effort(Answer answer, JsonGenerator json) throws IOException {
        each("roles", answer.roles(), json, entry -> {
            name(ROLE, entry.role(), json);
            return entry.because();
        });
        each("representation", answer.representation(), json, entry -> {
            name(BY, entry.by(), json);
            return entry.because();
        });
        each("activities", answer.activities(), json, entry -> {
            name(ACTIVITY, entry.activity(), json);
            return entry.because();
        });
        each("conditions", answer.conditions(), json, entry -> {
            name(ID, entry.id(), json);
            json.writeFieldName(TEXT);
            parts.write(entry.text(), json);
            return entry.because();
        });
        each("referrals", answer.referrals(), json, entry -> {
            name(TO, entry.to(), json);
            name(FOR, entry.matter(), json);
            return entry.because();
        });
    }

    /** Writes what stands before the reasons of one conclusion. */
    @FunctionalInterface
    private interface Conclusion<T> {
        List<String> writeAndGiveReasons(T entry) throws IOException;
    }

    private <T> void each(String section, List<T> entries, JsonGenerator json, Conclusion<T> conclusion)
            throws IOException {
        json.writeArrayFieldStart(section);
        for (int i = 0; i < entries.size(); i++) {
            json.writeStartObject();
            List<String> because = conclusion.writeAndGiveReasons(entries.get(i));
            json.writeFieldName(BECAUSE);
            names.write(because, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void name(SerializableString field, String name, JsonGenerator json) throws IOException {
        json.writeFieldName(field);
        names.write(name, json);
    }
}
