package nl.kompas.http.replays;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import nl.kompas.policy.Text;

/** The fields of an object whose values are texts. */
record TextFields(String pointer, JsonNode object, BodyFaults faults) {

    /** Finds fault with fields of other names. */
    void only(Set<String> names, Text what) {
        object.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                faults.add(
                        pointer + "/" + name.replace("~", "~0").replace("/", "~1"),
                        what.nl() + " heeft niet zo’n veld.",
                        what.en() + " has no such field.");
            }
        });
    }

    Optional<String> required(String name) {
        if (!object.has(name)) {
            faults.add(pointer + "/" + name, "Dit veld is verplicht.", "This field is required.");
        }
        return find(name);
    }

    Optional<String> find(String name) {
        JsonNode value = object.get(name);
        if (value != null && !value.isTextual()) {
            faults.add(pointer + "/" + name, "Dit moet een tekst zijn.", "This must be a text.");
            return Optional.empty();
        }
        return Optional.ofNullable(value).map(JsonNode::textValue);
    }
}
