package nl.kompas.http.policies;

import java.util.List;
import java.util.Map;
import nl.kompas.policy.Text;

/** Something that answers name by its id, with what people call it. */
record LabelledId(String id, Text label) {

    /** All of a map, in its order. */
    static List<LabelledId> all(Map<String, Text> labels) {
        return labels.entrySet().stream()
                .map(entry -> new LabelledId(entry.getKey(), entry.getValue()))
                .toList();
    }
}
