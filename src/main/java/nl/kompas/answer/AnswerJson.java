package nl.kompas.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.kompas.policy.Text;

/**
 * Writes the answers to one question as JSON, by the annotations of {@link Answer}. The texts of the edition, which are most of an
 * answer, are escaped and encoded once. Safe for use by many threads.
 */
public final class AnswerJson {

    private final ObjectWriter writer;

    /** For answers that mostly hold these texts; any other text is written as well. */
    AnswerJson(Stream<Text> texts) {
        SimpleModule module = new SimpleModule().addSerializer(Text.class, new TextSerializer(texts));
        this.writer = new ObjectMapper().registerModule(module).writerFor(Answer.class);
    }

    /** An answer as callers get it, in UTF-8. */
    public byte[] of(Answer answer) {
        try {
            return writer.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer can be written", e);
        }
    }

    /** Only reads its map once it is made, so that threads may share it. */
    private static final class TextSerializer extends JsonSerializer<Text> {

        private final Map<Text, SerializableString> encoded = new HashMap<>();

        TextSerializer(Stream<Text> texts) {
            ObjectMapper mapper = new ObjectMapper();
            texts.forEach(text -> encoded.computeIfAbsent(text, each -> encode(each, mapper)));
        }

        private static SerializableString encode(Text text, ObjectMapper mapper) {
            try {
                return new SerializedString(mapper.writeValueAsString(text));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a text can be written", e);
            }
        }

        @Override
        public void serialize(Text text, JsonGenerator json, SerializerProvider provider) throws IOException {
            SerializableString known = encoded.get(text);
            if (known != null) {
                json.writeRawValue(known);
            } else {
                json.writeStartObject();
                json.writeStringField("nl", text.nl());
                json.writeStringField("en", text.en());
                json.writeEndObject();
            }
        }
    }
}
