package nl.kompas.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/**
 * What cases mean by the fields that they leave out.
 *
 * @param fields text by name of a field
 */
public record CaseDefaults(Map<String, String> fields) {

    /** Nothing: what is left out is not there. */
    public static final CaseDefaults NONE = new CaseDefaults(Map.of());

    /** Keeps its own copy, in one order. */
    public CaseDefaults {
        fields = new TreeMap<>(fields);
    }

    /** Fills in what that case leaves out. */
    void fill(ObjectNode body) {
        fields.forEach((name, text) -> {
            if (!body.has(name)) {
                body.put(name, text);
            }
        });
    }
}
