package nl.kompas.recorded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part of an answer that concludes something: what each entry is about, and what it says of it. */
public enum AnswerSection {
    ADVICE("advice", "level", "track"),
    PRECONDITIONS("preconditions", "status", "id"),
    COMPASS("compass", "verdict", "component"),
    ROLES("roles", null, "role"),
    REPRESENTATION("representation", null, "by"),
    ACTIVITIES("activities", null, "activity"),
    CONDITIONS("conditions", "text", "id"),
    REFERRALS("referrals", null, "to", "for");

    private final String field;
    private final String says;
    private final List<String> keys;

    AnswerSection(String field, String says, String... keys) {
        this.field = field;
        this.says = says;
        this.keys = List.of(keys);
    }

    /** As answers write it. */
    public String field() {
        return field;
    }

    /** Whether an answer has an entry for everything that it could be about, with a word for how that stands. */
    public boolean rates() {
        return this == ADVICE || this == PRECONDITIONS || this == COMPASS;
    }

    /** What an entry is about. */
    public String about(JsonNode entry) {
        List<String> about = new ArrayList<>();
        keys.forEach(key -> about.add(entry.path(key).asText()));
        return String.join("/", about);
    }

    /** What an entry says; where being there is all, what it is about. */
    public String says(JsonNode entry) {
        JsonNode said = says == null || !entry.has(says) ? entry.path(keys.get(0)) : entry.path(says);
        return said instanceof ObjectNode ? said.toString() : said.asText();
    }

    /** The ids of the rules that an answer cites for what is said about something. */
    public List<String> because(JsonNode answer, String about) {
        List<String> rules = new ArrayList<>();
        for (JsonNode entry : answer.path(field)) {
            if (about(entry).equals(about)) {
                entry.path("because").forEach(rule -> rules.add(rule.asText()));
            }
        }
        return rules;
    }

    /** The section of that name. */
    public static Optional<AnswerSection> of(String field) {
        for (AnswerSection section : values()) {
            if (section.field.equals(field)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }
}
