package nl.kompas.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sections of an answer that a recorded case may speak of. */
enum ExpectedSection {
    ADVICE(false, "track"),
    PRECONDITIONS(false, "id"),
    COMPASS(false, "component"),
    ROLES(true, "role"),
    REPRESENTATION(true, "by"),
    ACTIVITIES(true, "activity"),
    CONDITIONS(true, "id"),
    REFERRALS(true, "to", "for");

    private final boolean exactly;
    private final List<String> keys;

    ExpectedSection(boolean exactly, String... keys) {
        this.exactly = exactly;
        this.keys = List.of(keys);
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
