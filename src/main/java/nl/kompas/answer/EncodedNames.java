package nl.kompas.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kompas.rule.RuleSet;

/** The ids of rules and indicators, as JSON, encoded when rules are loaded. */
final class EncodedNames {

    private final Map<String, SerializableString> quoted = new HashMap<>();

    EncodedNames(RuleSet rules) {
        rules.rules().forEach(rule -> add(rule.id()));
        rules.framework().vocabulary().indicators().keySet().forEach(this::add);
    }

    private void add(String id) {
        quoted.put(
                id,
                new SerializedString(
                        '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(id)) + '"'));
    }

    /** An id between its quotes. */
    SerializableString quoted(String id) {
        return quoted.get(id);
    }

    /** Writes an id as a value. */
    void write(String id, JsonGenerator json) throws IOException {
        json.writeRawValue(quoted(id));
    }

    /** Writes ids as a list. */
    void write(List<String> ids, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (int i = 0; i < ids.size(); i++) {
            write(ids.get(i), json);
        }
        json.writeEndArray();
    }
}
