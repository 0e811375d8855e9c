package nl.kompas.recorded;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A place where an answer is not as expected.
 *
 * @param path the section of the answer, and for a single entry its key, as {@code /advice/innovation}
 * @param expected what was expected there; null, of a single entry, where nothing was
 * @param actual what came, with the rules that made it; null where nothing did
 */
public record Difference(String path, JsonNode expected, JsonNode actual) {

    /** Of a single entry, which of its fields are not as expected; none where one of the two is not there. */
    public List<FieldDifference> fields() {
        return expected == null || actual == null ? List.of() : FieldDifference.between(expected, actual);
    }

    /** The same by single entry: of a section that is compared as a whole, what is lacking and what is too many. */
    public List<Difference> byEntry() {
        if (expected == null || !expected.isArray() || actual == null) {
            return List.of(this);
        }
        AnswerSection section = AnswerSection.of(path.substring(1)).orElseThrow();
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
