package nl.kompas.analysis;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import nl.kompas.fixtures.PortEdition;
import org.junit.jupiter.api.Test;

class LintTest {

    private static final int PAIRS = 8;
    private static final int VALUES = 7;

    /** Comparing many pairs of findings, all first ones before all second ones, takes a diagram of 7^8 nodes. */
    @Test
    void aQuestionWithTooManyCasesIsToldAndTheOthersAreReviewed() {
        String order = IntStream.range(0, 2 * PAIRS)
                .mapToObj(i -> "Finding(indicator == \"" + name(i) + "\")")
                .collect(joining("\n"));
        String all = IntStream.range(0, PAIRS)
                .mapToObj(i -> "Role(id == \"pair-" + i + "\")")
                .collect(joining("\n"));
        PortEdition rules = PortEdition.whole()
                .replacing("vocabulary.yaml", "  crew:", indicators() + "  crew:")
                .replacing("policy.yaml", "  host: {", roles() + "  host: {")
                .with("P-A-ORDER", "Case(question == \"visit\")\n" + order, "role(\"host\");")
                .with("P-ALL-PAIRS", "Case(question == \"visit\")\n" + all, "role(\"host\");")
                .with("P-LOAN-NEVER", "Case(question == \"loan\")\nnot Track(id == \"trade\")", "role(\"host\");");
        IntStream.range(0, PAIRS).forEach(i -> rules.with("P-PAIR-" + i, pair(i), "role(\"pair-" + i + "\");"));
        List<LintWarning> warnings = rules.warnings();
        assertEquals(
                List.of("rule-never-applies", "review-incomplete"),
                warnings.stream().map(LintWarning::code).toList());
        assertEquals("port/2024-01/policy.yaml", warnings.get(1).place().file());
        assertEquals(8, warnings.get(1).place().line());
    }

    private static String name(int i) {
        return (i < PAIRS ? "first-" : "second-") + i % PAIRS;
    }

    private static String pair(int i) {
        return "Case(question == \"visit\")\nFinding(indicator == \"first-" + i + "\", $value : value)\n"
                + "Finding(indicator == \"second-" + i + "\", value == $value)";
    }

    private static String indicators() {
        String values = IntStream.range(0, VALUES)
                .mapToObj(i -> "v" + i + ": {nl: a, en: a}")
                .collect(joining(", ", "{", "}"));
        return IntStream.range(0, 2 * PAIRS)
                .mapToObj(i -> "  " + name(i) + ": {type: choice, serves: [visit], label: {nl: a, en: a},"
                        + " question: {nl: a, en: a}, values: " + values + "}\n")
                .collect(joining());
    }

    private static String roles() {
        return IntStream.range(0, PAIRS)
                .mapToObj(i -> "  pair-" + i + ": {nl: a, en: a}\n")
                .collect(joining());
    }
}
