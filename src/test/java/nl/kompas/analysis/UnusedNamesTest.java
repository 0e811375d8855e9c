package nl.kompas.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.kompas.fixtures.PortEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnusedNamesTest {

    @Test
    void anIndicatorThatNoRuleLooksAtIsToldWhereItIsDeclared() {
        List<LintWarning> warnings = PortEdition.whole()
                .replacing(
                        "vocabulary.yaml",
                        "  crew:",
                        "  tide: {type: yes-no, serves: [visit], label: {nl: a, en: a},"
                                + " question: {nl: a, en: a}}\n  crew:")
                .warnings();
        assertEquals(1, warnings.size(), warnings::toString);
        assertEquals("indicator-unused", warnings.get(0).code());
        assertEquals("port/2024-01/vocabulary.yaml:11:3", at(warnings.get(0)));
        assertEquals(
                "`tide` is not looked at by any rule for `visit`.",
                warnings.get(0).message().en());
    }

    @Test
    void anIndicatorIsToldOfTheQuestionsForWhichNoRuleLooksAtIt() {
        LintWarning lintWarning = only(PortEdition.whole()
                .replacing("vocabulary.yaml", "    serves: [visit]\n", "    serves: [visit, loan]\n")
                .replacing("p-host.drl", "when\n", "when\nCase(question == \"visit\")\n")
                .replacing("p-mayor.drl", "when\n", "when\nCase(question == \"visit\")\n")
                .replacing("p-chamber.drl", "when\n", "when\nCase(question == \"visit\")\n"));
        assertEquals(
                "`ships` is not looked at by any rule for `loan`.",
                lintWarning.message().en());
        assertEquals(
                "`ships` wordt door geen regel bekeken voor `loan`.",
                lintWarning.message().nl());
    }

    @Test
    void anIndicatorThatATextOfAConditionShowsIsUsedAsLongAsTheConditionIs() {
        assertEquals(List.of(), PortEdition.whole().warnings());
        List<String> messages = PortEdition.whole().without("P-PERMIT").warnings().stream()
                .map(each -> each.message().en())
                .toList();
        assertTrue(messages.contains("`crew` is not looked at by any rule for `visit`, `loan`."), messages::toString);
    }

    @Test
    void theIndicatorThatPicksTheTrackIsUsed() {
        List<LintWarning> warnings = PortEdition.whole()
                .replacing(
                        "policy.yaml",
                        "loan: {label: {nl: Lening, en: Loan}, tracks: [trade]}",
                        "loan: {label: {nl: Lening, en: Loan},"
                                + " track-by: {indicator: aim, tracks: {trade: [buy, sell]}}}")
                .replacing(
                        "vocabulary.yaml",
                        "  crew:",
                        "  aim: {type: choice, serves: [loan], label: {nl: a, en: a}, question: {nl: a, en: a},"
                                + " values: {buy: {nl: a, en: a}, sell: {nl: a, en: a}}}\n  crew:")
                .warnings();
        assertEquals(List.of(), warnings);
    }

    @ParameterizedTest
    @CsvSource({
        "P-HOST, name-unused, roles.host, 18",
        "P-FAIR, name-unused, activities.fair, 20",
        "P-MAYOR, name-unused, representation.mayor, 22",
        "P-PERMIT, name-unused, conditions.permit, 24",
        "P-CHAMBER, name-unused, referrals.to.chamber, 27",
        "P-CHAMBER, name-unused, referrals.for.counsel, 29",
    })
    void whatNoRuleConcludesIsToldWhereItIsDeclared(String rule, String code, String name, int line) {
        assertConcludedByNone(PortEdition.whole().without(rule), code, name, line);
    }

    @Test
    void aPreconditionAndAComponentThatNothingRatesAreTold() {
        assertConcludedByNone(
                PortEdition.whole().without("P-ROOM", "P-NO-ROOM"), "precondition-unrated", "preconditions.room", 11);
        assertConcludedByNone(
                PortEdition.whole().without("P-GRAIN", "P-NO-GRAIN"),
                "component-unrated",
                "aspects.content.components.quality",
                16);
    }

    @Test
    void whatOnlyARuleConcludesThatNeverAppliesIsTold() {
        PortEdition rules = PortEdition.whole()
                .without("P-HOST")
                .with("P-NEVER", "Finding(indicator == \"ships\", number > 9, number < 9)", "role(\"host\");");
        assertConcludedByNone(rules, "name-unused", "roles.host", 18);
    }

    private static void assertConcludedByNone(PortEdition rules, String code, String name, int line) {
        List<LintWarning> warnings = rules.warnings();
        LintWarning found = warnings.stream()
                .filter(each -> each.code().equals(code)
                        && each.message().en().equals("`" + name + "`: no rule can ever conclude this."))
                .findFirst()
                .orElseThrow(() -> new AssertionError(warnings));
        assertEquals("port/2024-01/policy.yaml", found.place().file());
        assertEquals(line, found.place().line());
    }

    private static LintWarning only(PortEdition rules) {
        List<LintWarning> warnings = rules.warnings();
        assertEquals(1, warnings.size(), warnings::toString);
        return warnings.get(0);
    }

    private static String at(LintWarning lintWarning) {
        return lintWarning.place().file() + ":" + lintWarning.place().line() + ":"
                + lintWarning.place().column();
    }
}
