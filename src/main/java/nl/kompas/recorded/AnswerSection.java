package nl.kompas.recorded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The sections of an answer that conclude something: what each entry is about, and what it says of it. */
public enum AnswerSection {
    ADVICE(true, List.of("track"), "level"),
    PRECONDITIONS(true, List.of("id"), "status"),
    COMPASS(true, List.of("component"), "aspect", "verdict"),
    ROLES(false, List.of("role")),
    REPRESENTATION(false, List.of("by")),
    ACTIVITIES(false, List.of("activity")),
    CONDITIONS(false, List.of("id"), "text"),
    REFERRALS(false, List.of("to", "for"));

    private final boolean rates;
    private final List<String> keys;
    private final List<String> others;

    AnswerSection(boolean rates, List<String> keys, String... others) {
        this.rates = rates;
        this.keys = keys;
        this.others = List.of(others);
    }

    /** As answers write it. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether an answer has an entry for everything that it could be about, with a word for how that stands. Of the other sections a
     * recorded case expects exactly the entries that it names.
     */
    public boolean rates() {
        return rates;
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

    /** What an entry is about. */
    public String about(JsonNode entry) {
        return keys.stream().map(key -> entry.path(key).asText()).collect(Collectors.joining("/"));
    }

    /** What an entry says; where being there is all, what it is about. */
    public String says(JsonNode entry) {
        String field = others.isEmpty() || !entry.has(others.get(others.size() - 1))
                ? keys.get(0)
                : others.get(others.size() - 1);
        JsonNode said = entry.path(field);
        return said instanceof ObjectNode ? said.toString() : said.asText();
    }

    /** The section of that name. */
    public static Optional<AnswerSection> of(String field) {
        return Arrays.stream(values())
                .filter(section -> section.field().equals(field))
                .findFirst();
    }

    /** The names of all sections. */
    static String names() {
        return Arrays.stream(values()).map(AnswerSection::field).collect(Collectors.joining(", "));
    }
}
