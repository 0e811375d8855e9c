package nl.kompas.recorded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Compares an answer with what a recorded case expects. Advice, preconditions and compass: each entry expected must be there.
 * The other sections: exactly the entries expected, in any order. Of an entry only the fields expected count, and of an answer
 * only the sections expected.
 *
 * @param expect the {@code expect} of a recorded case that was accepted
 */
public record Expectation(JsonNode expect) {

    private static final Set<String> REASONS = Set.of("because", "text", "aspect");

    /** All that an answer concludes, without its reasons. */
    public static Expectation of(JsonNode answer) {
        ObjectNode expect = JsonNodeFactory.instance.objectNode();
        for (AnswerSection section : AnswerSection.values()) {
            ArrayNode entries = expect.putArray(section.field());
            answer.path(section.field()).forEach(entry -> {
                ObjectNode conclusion = entry.deepCopy();
                entries.add(conclusion.without(REASONS));
            });
        }
        return new Expectation(expect);
    }

    /**
     * Where an answer is not as expected.
     *
     * @param answer an answer as callers get it
     * @return by section, empty where all is as expected
     */
    public List<Difference> differences(JsonNode answer) {
        List<Difference> differences = new ArrayList<>();
        for (AnswerSection section : AnswerSection.values()) {
            JsonNode expected = expect.get(section.field());
            if (expected != null) {
                compare(section, expected, answer.path(section.field()), differences);
            }
        }
        return differences;
    }

    private static void compare(
            AnswerSection section, JsonNode expected, JsonNode actual, List<Difference> differences) {
        String path = "/" + section.field();
        if (!actual.isArray()) {
            differences.add(new Difference(path, expected, null));
        } else if (!section.rates()) {
            if (!covers(expected, actual) || !coveredBy(expected, actual)) {
                differences.add(new Difference(path, expected, actual));
            }
        } else {
            for (JsonNode entry : expected) {
                if (!anyHas(actual, entry)) {
                    String key = section.about(entry);
                    differences.add(new Difference(path + "/" + key, entry, about(section, key, actual)));
                }
            }
        }
    }

    /** Every entry expected is there. */
    private static boolean covers(JsonNode expected, JsonNode actual) {
        return stream(expected).allMatch(entry -> anyHas(actual, entry));
    }

    /** Every entry that is there was expected. */
    private static boolean coveredBy(JsonNode expected, JsonNode actual) {
        return stream(actual).allMatch(given -> anyCovers(expected, given));
    }

    static boolean anyCovers(JsonNode expected, JsonNode given) {
        return stream(expected).anyMatch(entry -> has(given, entry));
    }

    static boolean anyHas(JsonNode actual, JsonNode entry) {
        return stream(actual).anyMatch(given -> has(given, entry));
    }

    private static boolean has(JsonNode given, JsonNode entry) {
        for (Iterator<String> names = entry.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!entry.get(name).equals(given.get(name))) {
                return false;
            }
        }
        return true;
    }

    static JsonNode about(AnswerSection section, String key, JsonNode actual) {
        return stream(actual)
                .filter(given -> section.about(given).equals(key))
                .findFirst()
                .orElse(null);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
