package nl.kompas.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.List;

/** Writes what an answer concludes, each with the ids of the rules that led to it. */
final class ConclusionsJson {

    private static final List<String> BARE = List.of();
    private static final SerializableString END = new SerializedString(EncodedHeads.END);

    private final EncodedHeads heads = new EncodedHeads();
    private final EncodedNames names;
    private final EncodedParts parts;

    ConclusionsJson(EncodedNames names, EncodedParts parts) {
        this.names = names;
        this.parts = parts;
    }

    void write(Answer answer, JsonGenerator json) throws IOException {
        each("advice", answer.advice(), json, entry -> {
            head(new Answer.Advice(entry.track(), entry.level(), BARE), json);
            return entry.because();
        });
        each("preconditions", answer.preconditions(), json, entry -> {
            head(new Answer.Precondition(entry.id(), entry.status(), BARE), json);
            return entry.because();
        });
        each("compass", answer.compass(), json, entry -> {
            head(new Answer.Component(entry.aspect(), entry.component(), entry.verdict(), BARE), json);
            return entry.because();
        });
        each("roles", answer.roles(), json, entry -> {
            head(new Answer.Role(entry.role(), BARE), json);
            return entry.because();
        });
        each("representation", answer.representation(), json, entry -> {
            head(new Answer.Representation(entry.by(), BARE), json);
            return entry.because();
        });
        each("activities", answer.activities(), json, entry -> {
            head(new Answer.Activity(entry.activity(), BARE), json);
            return entry.because();
        });
        conditions(answer.conditions(), json);
        each("referrals", answer.referrals(), json, entry -> {
            head(new Answer.Referral(entry.to(), entry.matter(), BARE), json);
            return entry.because();
        });
    }

    /** Writes a conclusion up to its first reason. */
    @FunctionalInterface
    private interface Conclusion<T> {
        List<String> writeAndGiveReasons(T entry) throws IOException;
    }

    /** What a conclusion consists of is encoded, so the generator is told of a whole value and gets its parts as they are. */
    private <T> void each(String section, List<T> entries, JsonGenerator json, Conclusion<T> conclusion)
            throws IOException {
        json.writeArrayFieldStart(section);
        for (int i = 0; i < entries.size(); i++) {
            List<String> because = conclusion.writeAndGiveReasons(entries.get(i));
            for (int reason = 0; reason < because.size(); reason++) {
                if (reason > 0) {
                    json.writeRaw(',');
                }
                json.writeRaw(names.quoted(because.get(reason)));
            }
            json.writeRaw(END);
        }
        json.writeEndArray();
    }

    private void head(Record bare, JsonGenerator json) throws IOException {
        json.writeRawValue(heads.of(bare));
    }

    /** The text of a condition may hold what was given, so that no two need be the same. */
    private void conditions(List<Answer.Condition> conditions, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("conditions");
        for (Answer.Condition condition : conditions) {
            json.writeStartObject();
            json.writeStringField("id", condition.id());
            json.writeFieldName("text");
            parts.write(condition.text(), json);
            json.writeFieldName("because");
            names.write(condition.because(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
