package nl.kompas.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kompas.policy.Declaration;
import nl.kompas.rule.Level;
import nl.kompas.rule.Rule;
import nl.kompas.rule.RuleSet;
import nl.kompas.rule.Status;
import nl.kompas.rule.Verdict;

/** The ids that an answer is mostly made of, as JSON, encoded when rules are loaded. */
final class EncodedNames {

    private final Map<String, SerializableString> encoded = new HashMap<>();

    EncodedNames(RuleSet rules) {
        Declaration declared = rules.framework().declaration();
        Stream.of(
                        rules.rules().stream().map(Rule::id),
                        declared.tracks().keySet().stream(),
                        declared.preconditions().keySet().stream(),
                        declared.aspects().keySet().stream(),
                        declared.aspects().values().stream().flatMap(aspect -> aspect.components().keySet().stream()),
                        declared.roles().keySet().stream(),
                        declared.activities().keySet().stream(),
                        declared.representation().keySet().stream(),
                        declared.conditions().keySet().stream(),
                        declared.referralsTo().keySet().stream(),
                        declared.referralsFor().keySet().stream(),
                        rules.framework().vocabulary().indicators().keySet().stream(),
                        Level.ids().stream(),
                        Verdict.ids().stream(),
                        Arrays.stream(Status.values()).map(Status::id))
                .flatMap(names -> names)
                .forEach(name -> encoded.put(name, new SerializedString(name)));
    }

    /** Writes a name as a value. */
    void write(String name, JsonGenerator json) throws IOException {
        SerializableString known = encoded.get(name);
        if (known != null) {
            json.writeString(known);
        } else {
            json.writeString(name);
        }
    }

    /** Writes names as a list. */
    void write(List<String> names, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (int i = 0; i < names.size(); i++) {
            write(names.get(i), json);
        }
        json.writeEndArray();
    }
}
