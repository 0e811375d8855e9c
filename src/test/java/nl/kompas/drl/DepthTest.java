package nl.kompas.drl;

import static nl.kompas.fixtures.PortRuleFiles.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that nests too deep, or goes on too long, is a fault: the parsers recurse, and whoever calls them lives on. */
class DepthTest {

    private static final int DEEP = 10_000;
    private static final String TRACK = "Track(id == \"trade\")";
    private static final String THEN = "met(\"demand\");";
    private static final String SOUND = rule(TRACK, THEN);

    static Stream<Named<String>> nested() {
        return Stream.of(
                Named.of("conditions in brackets", rule("(".repeat(DEEP) + TRACK + ")".repeat(DEEP), THEN)),
                Named.of("brackets that stay open", rule("(".repeat(DEEP) + TRACK, THEN)),
                Named.of("not in not", rule("not (".repeat(DEEP) + TRACK + ")".repeat(DEEP), THEN)),
                Named.of("or in or", rule("(Track() or ".repeat(DEEP) + TRACK + ")".repeat(DEEP), THEN)),
                Named.of("a constraint in brackets", track("(".repeat(DEEP) + "id == \"trade\"" + ")".repeat(DEEP))),
                Named.of("a value in brackets", track("id == " + "(".repeat(DEEP) + "\"trade\"" + ")".repeat(DEEP))),
                Named.of("exclamation marks", track("!".repeat(DEEP) + "id")),
                Named.of("lists in lists", track("id == " + "[".repeat(DEEP) + "]".repeat(DEEP))),
                Named.of(
                        "an argument in brackets",
                        rule(TRACK, "met(" + "(".repeat(DEEP) + "\"demand\"" + ")".repeat(DEEP) + ");")),
                Named.of("calls in calls", rule(TRACK, "met(".repeat(DEEP) + "\"demand\"" + ")".repeat(DEEP) + ";")),
                Named.of("blocks in blocks", rule(TRACK, "{".repeat(DEEP) + "}".repeat(DEEP))),
                Named.of("a long sum", rule(TRACK, "met(" + "\"a\" + ".repeat(DEEP) + "\"demand\");")),
                Named.of(
                        "an annotation in brackets",
                        SOUND.replace("(policy)", "(".repeat(DEEP) + "policy" + ")".repeat(DEEP))),
                Named.of(
                        "an annotation's list in a list",
                        SOUND.replace("policy", "{".repeat(DEEP) + "policy" + "}".repeat(DEEP))),
                Named.of(
                        "an attribute in brackets",
                        SOUND.replace("when", "salience (" + "(".repeat(DEEP) + "1" + ")".repeat(DEEP) + ")\nwhen")));
    }

    @ParameterizedTest
    @MethodSource("nested")
    void whatNestsTooDeepIsRefused(String nested) {
        RefusedRules.somehow(nested);
    }

    @ParameterizedTest
    @CsvSource({"5000, faulty", "5000, Track(id == faulty)"})
    void aRuleWithThousandsOfFaultyConditionsIsRefused(int count, String condition) {
        RefusedRules.somehow(rule((condition + "\n").repeat(count), THEN));
    }

    private static String track(String constraint) {
        return rule("Track(" + constraint + ")", THEN);
    }
}
