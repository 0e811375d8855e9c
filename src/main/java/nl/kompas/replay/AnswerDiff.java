package nl.kompas.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.kompas.recorded.AnswerSection;
import nl.kompas.recorded.Difference;
import nl.kompas.recorded.Expectation;
import nl.kompas.replay.CaseComparison.Change;

/** What in an answer is not as a recorded case expects. */
final class AnswerDiff {

    private AnswerDiff() {}

    /** The conclusions that differ, in the order of answers; what was expected stands before, what came after. */
    static List<Change> in(JsonNode answer, JsonNode expect) {
        List<Change> changes = new ArrayList<>();
        for (Difference difference : new Expectation(expect).differences(answer)) {
            AnswerSection section =
                    AnswerSection.of(difference.path().split("/")[1]).orElseThrow();
            if (difference.expected().isArray()) {
                changes.addAll(list(section, difference, answer));
            } else {
                changes.add(entry(section, difference, answer));
            }
        }
        return changes;
    }

    private static Change entry(AnswerSection section, Difference difference, JsonNode answer) {
        JsonNode expected = difference.expected();
        JsonNode actual = difference.actual();
        String about = section.about(expected);
        String before = section.says(expected);
        String after = actual == null ? "" : section.says(actual);
        // Where the conclusion is as expected, what differs is another field, such as the rules that led to it.
        boolean other = before.equals(after);
        return new Change(
                section.field() + "/" + about,
                other ? expected.toString() : before,
                other ? String.valueOf(actual) : after,
                List.of(),
                section.because(answer, about));
    }

    /** Entries that were expected and did not come stand before, entries that came unexpected after. */
    private static List<Change> list(AnswerSection section, Difference difference, JsonNode answer) {
        Map<String, String> before = new LinkedHashMap<>();
        Map<String, String> after = new LinkedHashMap<>();
        JsonNode expected = difference.expected();
        JsonNode actual = difference.actual() == null ? MissingNode.getInstance() : difference.actual();
        for (JsonNode entry : expected) {
            if (stream(actual).noneMatch(given -> fits(given, entry))) {
                before.put(section.about(entry), section.says(entry));
            }
        }
        for (JsonNode given : actual) {
            if (stream(expected).noneMatch(entry -> fits(given, entry))) {
                after.put(section.about(given), section.says(given));
            }
        }
        Set<String> abouts = new LinkedHashSet<>(before.keySet());
        abouts.addAll(after.keySet());
        return abouts.stream()
                .map(about -> new Change(
                        section.field() + "/" + about,
                        before.getOrDefault(about, ""),
                        after.getOrDefault(about, ""),
                        List.of(),
                        section.because(answer, about)))
                .toList();
    }

    /** Of an entry only the fields expected count. */
    private static boolean fits(JsonNode given, JsonNode entry) {
        return entry.properties().stream().allMatch(field -> field.getValue().equals(given.get(field.getKey())));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
