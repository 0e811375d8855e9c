package nl.kompas.recorded;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kompas.policy.Text;

/**
 * Says field by field what is not as expected, in the names that recorded cases use, so that the reader can find it in the case or the rule.
 */
public final class DifferenceWording {

    private static final Text NOTHING = new Text("niets", "nothing");

    private DifferenceWording() {}

    /** All differences, in a sentence each. */
    public static Text of(List<Difference> differences) {
        List<Text> sentences = differences.stream()
                .flatMap(difference -> difference.byEntry().stream())
                .flatMap(DifferenceWording::sentences)
                .toList();
        return new Text(joined(sentences, Text::nl), joined(sentences, Text::en));
    }

    private static Stream<Text> sentences(Difference entry) {
        String path = entry.path().substring(1).replace('/', '.');
        if (entry.expected() == null) {
            return Stream.of(sentence(path, "niet verwacht, wel gekregen", "came, and was not expected"));
        }
        if (entry.actual() == null) {
            return Stream.of(sentence(path, "verwacht, niet gekregen", "expected, did not come"));
        }
        return entry.fields().stream().map(field -> sentence(path, field));
    }

    private static Text sentence(String path, FieldDifference field) {
        return sentence(
                path + "." + field.field(),
                "verwacht " + shown(field.expected(), NOTHING.nl()) + ", gekregen "
                        + shown(field.actual(), NOTHING.nl()),
                "expected " + shown(field.expected(), NOTHING.en()) + ", came " + shown(field.actual(), NOTHING.en()));
    }

    private static Text sentence(String place, String nl, String en) {
        return new Text("`" + place + "`: " + nl + ".", "`" + place + "`: " + en + ".");
    }

    private static String shown(String value, String otherwise) {
        return value == null ? otherwise : "`" + value + "`";
    }

    private static String joined(List<Text> sentences, Function<Text, String> language) {
        return sentences.stream().map(language).collect(Collectors.joining(" "));
    }
}
