package nl.kompas.recorded;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A field of an entry that is not as expected.
 *
 * @param field its name; of one that stands within another both names, as {@code text.nl}
 * @param expected what was expected there; null where nothing was
 * @param actual what came; null where nothing did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldDifference(String field, String expected, String actual) {

    /** Where an entry that came is not as the one expected; what is not expected of it does not count. */
    static List<FieldDifference> between(JsonNode expected, JsonNode actual) {
        List<FieldDifference> differences = new ArrayList<>();
        expected.fields()
                .forEachRemaining(
                        each -> compare(each.getKey(), each.getValue(), actual.path(each.getKey()), differences));
        return differences;
    }

    private static void compare(String name, JsonNode expected, JsonNode actual, List<FieldDifference> differences) {
        if (expected.isObject() || actual.isObject()) {
            Set<String> within = new LinkedHashSet<>();
            expected.fieldNames().forEachRemaining(within::add);
            actual.fieldNames().forEachRemaining(within::add);
            within.forEach(each -> compare(name + "." + each, expected.path(each), actual.path(each), differences));
        } else if (!expected.equals(actual)) {
            differences.add(new FieldDifference(name, shown(expected), shown(actual)));
        }
    }

    private static String shown(JsonNode value) {
        if (value instanceof MissingNode) {
            return null;
        }
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(", "))
                : value.asText();
    }
}
