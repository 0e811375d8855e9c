package nl.kompas.recorded;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kompas.edition.ValidationReport;

/**
 * A place where an answer is not as expected, or not as another answer.
 *
 * @param path the section of the answer, and for a single entry its key, as {@code /advice/innovation}
 * @param expected what was expected, or came before; null, of a single entry, where nothing was
 * @param actual what came, with the rules that made it; null where nothing did
 */
public record Difference(String path, JsonNode expected, JsonNode actual) {

    /**
     * What differs between two answers to one case, in the order of answers, as a reader would say it: by single entry, and without
     * the reasons.
     */
    public static List<Difference> between(JsonNode before, JsonNode after) {
        List<Difference> differences = new ArrayList<>();
        for (AnswerSection section : AnswerSection.values()) {
            SortedMap<String, JsonNode> first = entries(section, before);
            SortedMap<String, JsonNode> second = entries(section, after);
            SortedSet<String> keys = new TreeSet<>(first.keySet());
            keys.addAll(second.keySet());
            keys.stream()
                    .map(key -> new Difference("/" + section.field() + "/" + key, first.get(key), second.get(key)))
                    .filter(entry -> !entry.said().before().equals(entry.said().after()))
                    .forEach(differences::add);
        }
        return differences;
    }

    private static SortedMap<String, JsonNode> entries(AnswerSection section, JsonNode answer) {
        SortedMap<String, JsonNode> entries = new TreeMap<>();
        answer.path(section.field()).forEach(entry -> entries.put(section.about(entry), entry));
        return entries;
    }

    /** The section of the answer. */
    public AnswerSection section() {
        return AnswerSection.of(path.split("/")[1]).orElseThrow();
    }

    /** Of a single entry, what was and what came, each in a word; empty where nothing. */
    public ValidationReport.ChangedEntry said() {
        return new ValidationReport.ChangedEntry(path.substring(1), says(expected), says(actual));
    }

    private String says(JsonNode entry) {
        return entry == null ? "" : section().says(entry);
    }

    /** Of a single entry, ids of the rules that made what came. */
    public List<String> because() {
        return because(actual);
    }

    /** Of a single entry, ids of the rules that made what came before; none where a recorded case names none. */
    public List<String> becauseBefore() {
        return because(expected);
    }

    private static List<String> because(JsonNode entry) {
        List<String> rules = new ArrayList<>();
        if (entry != null) {
            entry.path("because").forEach(rule -> rules.add(rule.asText()));
        }
        return rules;
    }

    /** Of a single entry, which of its fields are not as expected; none where one of the two is not there. */
    public List<FieldDifference> fields() {
        return expected == null || actual == null ? List.of() : FieldDifference.between(expected, actual);
    }

    /** The same by single entry: of a section that is compared as a whole, what is lacking and what is too many. */
    public List<Difference> byEntry() {
        if (expected == null || !expected.isArray() || actual == null) {
            return List.of(this);
        }
        AnswerSection section = section();
        List<Difference> entries = new ArrayList<>();
        Set<String> lacking = new TreeSet<>();
        for (JsonNode entry : expected) {
            String key = section.about(entry);
            if (!Expectation.anyHas(actual, entry) && lacking.add(key)) {
                entries.add(new Difference(path + "/" + key, entry, Expectation.about(section, key, actual)));
            }
        }
        for (JsonNode given : actual) {
            String key = section.about(given);
            if (!lacking.contains(key) && !Expectation.anyCovers(expected, given)) {
                entries.add(new Difference(path + "/" + key, null, given));
            }
        }
        return entries;
    }
}
