package nl.kompas.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.kompas.fixtures.PortEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedundantRulesTest {

    private static final int WHEN = 8;

    @Test
    void anEditionInOrderHasNoWarnings() {
        assertEquals(List.of(), PortEdition.whole().warnings());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Finding(indicator == \"open\", answer == true)\nFinding(indicator == \"open\", answer == false)",
                "Finding(indicator == \"ships\", number > 20)\nFinding(indicator == \"ships\", number < 10)",
                "Finding(indicator == \"ships\", number > 20)\nFinding(indicator == \"ships\", number < 21)",
                "Item(indicator == \"cargo\", value == \"oil\")\nnot Finding(indicator == \"cargo\")",
                "Item(indicator == \"cargo\", value == \"oil\")\nFinding(indicator == \"cargo\", count == 0)",
                "Precondition(id == \"room\", status == \"met\")\nFinding(indicator == \"open\", answer == false)",
                "Role(id == \"host\")\nFinding(indicator == \"ships\", number < 5)",
                "Case(date < \"2024-03-01\")\nCase(date > \"2024-03-01\")",
            })
    void conditionsThatExcludeEachOtherAreToldAtTheSecond(String when) {
        LintWarning lintWarning = only(PortEdition.whole().with("P-NEVER", when, "role(\"host\");"));
        assertEquals("rule-never-applies", lintWarning.code());
        assertEquals("port/2024-01/p-never.drl", lintWarning.place().file());
        assertEquals(WHEN + 1, lintWarning.place().line());
        assertEquals(
                "`P-NEVER` can never apply: this condition excludes the conditions above it.",
                lintWarning.message().en());
    }

    @Test
    void aRuleThatNeedsWhatNoRuleConcludesNeverApplies() {
        String when = "Finding(indicator == \"open\")\nComponent(id == \"quality\", verdict == \"obstructs\")";
        LintWarning lintWarning = only(PortEdition.whole().with("P-NEVER", when, "role(\"host\");"));
        assertEquals("rule-never-applies", lintWarning.code());
        assertEquals(WHEN + 1, lintWarning.place().line());
        assertTrue(lintWarning.message().en().endsWith("no rule concludes what this condition asks for."));
        assertTrue(lintWarning.message().nl().endsWith("geen regel concludeert wat deze voorwaarde vraagt."));
    }

    @Test
    void aRuleThatReadsARuleThatNeverAppliesNeverAppliesEither() {
        List<LintWarning> warnings = PortEdition.whole()
                .with("P-NEVER", "Finding(indicator == \"ships\", number > 9, number < 9)", "obstructs(\"quality\");")
                .with("P-READER", "Component(id == \"quality\", verdict == \"obstructs\")", "role(\"host\");")
                .warnings();
        assertEquals(
                List.of("rule-never-applies", "rule-never-applies"),
                warnings.stream().map(LintWarning::code).toList());
        assertTrue(warnings.get(0).message().en().endsWith("this condition holds in no case at all."));
    }

    @Test
    void aRuleForTwoQuestionsAtOnceNeverApplies() {
        String when = "Case(question == \"visit\")\nCase(question == \"loan\")";
        LintWarning lintWarning = only(PortEdition.whole().with("P-NEVER", when, "role(\"host\");"));
        assertEquals("rule-never-applies", lintWarning.code());
        assertEquals(1, lintWarning.place().line());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Finding(indicator == \"ships\", number > 20)\nFinding(indicator == \"ships\", number < 22)",
                "Case(question == \"visit\")\nFinding(indicator == \"ships\", number == 3)",
                "not Finding(indicator == \"open\")\nPrecondition(id == \"room\", status == \"unknown\")",
                "Finding(indicator == \"cargo\", count == 2)",
            })
    void aRuleThatAppliesInSomeCaseOfSomeQuestionIsLeftInPeace(String when) {
        assertEquals(
                List.of(),
                PortEdition.whole().with("P-SELDOM", when, "role(\"host\");").warnings());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Finding(indicator == \"ships\", number > 10)",
                "Finding(indicator == \"ships\", number >= 11)",
                "Finding(indicator == \"ships\")\nnot Finding(indicator == \"ships\", number <= 10)",
                "Finding(indicator == \"ships\", number > 10)\nTrack(id == \"trade\")",
            })
    void rulesThatAlwaysSayTheSameAreToldAtTheSecond(String when) {
        LintWarning lintWarning = only(PortEdition.whole().with("P-HOST-AGAIN", when, "role(\"host\");"));
        assertEquals("rules-alike", lintWarning.code());
        assertEquals("port/2024-01/p-host-again.drl", lintWarning.place().file());
        assertEquals(
                "`P-HOST-AGAIN` says the same as `P-HOST` (port/2024-01/p-host.drl:1) in every case.",
                lintWarning.message().en());
    }

    @Test
    void aRuleThatNamesATrackIsLikeOneThatGoesOverTheOnlyTrack() {
        String when = "Track($track : id)\nPrecondition(id == \"room\", status == \"unmet\")";
        assertEquals(
                "rules-alike",
                only(PortEdition.whole().with("P-NOT-AGAIN", when, "advise($track, \"do-not-engage\");"))
                        .code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Finding(indicator == \"ships\", number >= 12)",
                "Finding(indicator == \"ships\", number > 10)\nFinding(indicator == \"open\")",
                "Finding(indicator == \"ships\", number > 10, number < 500)",
            })
    void rulesThatDifferInOneCaseAreLeftInPeace(String when) {
        assertEquals(
                List.of(),
                PortEdition.whole().with("P-HOST-ELSE", when, "role(\"host\");").warnings());
    }

    private static LintWarning only(PortEdition rules) {
        List<LintWarning> warnings = rules.warnings();
        assertEquals(1, warnings.size(), warnings::toString);
        return warnings.get(0);
    }
}
