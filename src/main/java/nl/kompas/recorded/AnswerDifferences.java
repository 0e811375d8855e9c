package nl.kompas.recorded;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kompas.edition.ValidationReport.Difference;

/** What differs between two answers to one case, as a reader of the answers would say it. The reasons do not count. */
public final class AnswerDifferences {

    private AnswerDifferences() {}

    /** The differences, in the order of answers. */
    public static List<Difference> of(JsonNode before, JsonNode after) {
        List<Difference> differences = new ArrayList<>();
        for (AnswerSection section : AnswerSection.values()) {
            SortedMap<String, String> first = entries(section, before.path(section.field()));
            SortedMap<String, String> second = entries(section, after.path(section.field()));
            TreeSet<String> keys = new TreeSet<>(first.keySet());
            keys.addAll(second.keySet());
            for (String key : keys) {
                String was = first.getOrDefault(key, "");
                String is = second.getOrDefault(key, "");
                if (!was.equals(is)) {
                    differences.add(new Difference(section.field() + "/" + key, was, is));
                }
            }
        }
        return differences;
    }

    private static SortedMap<String, String> entries(AnswerSection section, JsonNode entries) {
        SortedMap<String, String> found = new TreeMap<>();
        entries.forEach(entry -> found.put(section.about(entry), section.says(entry)));
        return found;
    }
}
