package nl.kompas.recorded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The sections of an answer that a recorded case may speak of. */
enum ExpectedSection {
    ADVICE(false, List.of("track"), "level"),
    PRECONDITIONS(false, List.of("id"), "status"),
    COMPASS(false, List.of("component"), "aspect", "verdict"),
    ROLES(true, List.of("role")),
    REPRESENTATION(true, List.of("by")),
    ACTIVITIES(true, List.of("activity")),
    CONDITIONS(true, List.of("id"), "text"),
    REFERRALS(true, List.of("to", "for"));

    private final boolean exactly;
    private final List<String> keys;
    private final List<String> others;

    ExpectedSection(boolean exactly, List<String> keys, String... others) {
        this.exactly = exactly;
        this.keys = keys;
        this.others = List.of(others);
    }

    /** As answers write it. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the answer may have nothing else there. */
    boolean exactly() {
        return exactly;
    }

    /** The fields that tell one entry from another. */
    List<String> keys() {
        return keys;
    }

    /** Every field of an entry, and what it holds. */
    SortedMap<String, JsonNodeType> fields() {
        SortedMap<String, JsonNodeType> fields = new TreeMap<>();
        keys.forEach(key -> fields.put(key, JsonNodeType.STRING));
        others.forEach(other -> fields.put(other, other.equals("text") ? JsonNodeType.OBJECT : JsonNodeType.STRING));
        fields.put("because", JsonNodeType.ARRAY);
        return fields;
    }

    /** What an entry is about, for use in a path. */
    String key(JsonNode entry) {
        return keys.stream().map(key -> entry.path(key).asText()).collect(Collectors.joining("/"));
    }

    /** The section of that name. */
    static Optional<ExpectedSection> of(String field) {
        return Arrays.stream(values())
                .filter(section -> section.field().equals(field))
                .findFirst();
    }

    /** The names of all sections. */
    static String names() {
        return Arrays.stream(values()).map(ExpectedSection::field).collect(Collectors.joining(", "));
    }
}
