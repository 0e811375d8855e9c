package nl.kompas.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kompas.catalogue.Report.Difference;

/** What differs between two answers to one case, as a reader of the answers would say it. The reasons do not count. */
public final class AnswerDifferences {

    private static final List<Section> SECTIONS = List.of(
            new Section("advice", "level", "track"),
            new Section("preconditions", "status", "id"),
            new Section("compass", "verdict", "component"),
            new Section("roles", null, "role"),
            new Section("representation", null, "by"),
            new Section("activities", null, "activity"),
            new Section("conditions", "text", "id"),
            new Section("referrals", null, "to", "for"));

    /** A part of an answer: what each entry is about, and what it says of it; nothing where being there is all. */
    private record Section(String name, String says, String... keys) {}

    private AnswerDifferences() {}

    /** The differences, in the order of answers. */
    public static List<Difference> of(JsonNode before, JsonNode after) {
        List<Difference> differences = new ArrayList<>();
        for (Section section : SECTIONS) {
            SortedMap<String, String> first = entries(section, before.path(section.name()));
            SortedMap<String, String> second = entries(section, after.path(section.name()));
            TreeSet<String> keys = new TreeSet<>(first.keySet());
            keys.addAll(second.keySet());
            for (String key : keys) {
                String was = first.getOrDefault(key, "");
                String is = second.getOrDefault(key, "");
                if (!was.equals(is)) {
                    differences.add(new Difference(section.name() + "/" + key, was, is));
                }
            }
        }
        return differences;
    }

    private static SortedMap<String, String> entries(Section section, JsonNode entries) {
        SortedMap<String, String> found = new TreeMap<>();
        for (JsonNode entry : entries) {
            List<String> keys = new ArrayList<>();
            for (String key : section.keys()) {
                keys.add(entry.path(key).asText());
            }
            JsonNode says = section.says() == null ? entry.path(section.keys()[0]) : entry.path(section.says());
            found.put(String.join("/", keys), says instanceof ObjectNode ? says.toString() : says.asText());
        }
        return found;
    }
}
