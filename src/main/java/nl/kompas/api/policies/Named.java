package nl.kompas.api.policies;

import java.util.List;
import java.util.Map;
import nl.kompas.policy.Text;

/** Something that answers name by its id, with what people call it. */
record Named(String id, Text label) {

    /** All of a map, in its order. */
    static List<Named> all(Map<String, Text> labels) {
        return labels.entrySet().stream()
                .map(entry -> new Named(entry.getKey(), entry.getValue()))
                .toList();
    }
}
