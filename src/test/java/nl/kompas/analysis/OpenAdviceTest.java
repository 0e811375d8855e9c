package nl.kompas.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.kompas.answer.Answer;
import nl.kompas.answer.EvaluationOutcome;
import nl.kompas.cases.Case;
import nl.kompas.cases.Finding;
import nl.kompas.edition.Edition;
import nl.kompas.fixtures.PortEdition;
import org.junit.jupiter.api.Test;

class OpenAdviceTest {

    private static final LocalDate DAY = LocalDate.parse("2024-05-01");

    @Test
    void answersThatNoRuleAdvisesOnAreToldWithAnExample() {
        List<LintWarning> warnings = PortEdition.whole().without("P-REACT").warnings();
        assertEquals(
                List.of("advice-undetermined", "advice-undetermined"),
                warnings.stream().map(LintWarning::code).toList());
        assertEquals("port/2024-01/policy.yaml", warnings.get(0).place().file());
        assertEquals(8, warnings.get(0).place().line());
        assertEquals(
                "Question `visit`: the advice for `trade` stays `undetermined` though everything is answered,"
                        + " for instance with cargo = [], open = true.",
                warnings.get(0).message().en());
    }

    @Test
    void theExampleIsTrueOfTheServiceWhateverElseIsAnswered() {
        Edition edition = PortEdition.whole().without("P-REACT").edition();
        for (List<String> cargo : List.of(List.<String>of(), List.of("oil"))) {
            Answer answer = answer(edition, cargo);
            assertEquals("undetermined", answer.advice().get(0).level());
            assertEquals(List.of(), answer.advice().get(0).because());
        }
        assertEquals("engage", answer(edition, List.of("grain")).advice().get(0).level());
    }

    private static Answer answer(Edition edition, List<String> cargo) {
        TreeMap<String, Finding> findings = new TreeMap<>();
        findings.put("open", new Finding.Answered("open", true));
        findings.put("cargo", new Finding.Listed("cargo", cargo));
        Case asked =
                new Case(PortEdition.ID, "loan", List.of("trade"), DAY, Optional.empty(), Case.Detail.FULL, findings);
        return assertInstanceOf(
                        EvaluationOutcome.Answered.class, edition.evaluator().answer(asked))
                .answer();
    }

    @Test
    void aDayOnWhichNoRuleAdvisesIsPartOfTheExample() {
        List<LintWarning> warnings = PortEdition.whole()
                .replacing("p-not.drl", "when\n", "when\nCase(date != \"2025-03-01\")\n")
                .warnings();
        assertEquals(2, warnings.size(), warnings::toString);
        assertTrue(warnings.get(0).message().en().endsWith("with referenceDate = 2025-03-01, open = false."));
    }

    @Test
    void aDayOnWhichTheEditionIsNotInForceIsNoExample() {
        assertEquals(
                List.of(),
                PortEdition.whole()
                        .replacing(
                                "p-not.drl", "when\n", "when\nCase(date >= \"2024-01-01\", date <= \"2026-12-31\")\n")
                        .warnings());
    }

    @Test
    void adviceThatARuleExpresslyLeavesOpenIsMeant() {
        PortEdition rules = PortEdition.whole()
                .without("P-REACT")
                .with(
                        "P-OPEN",
                        "Precondition(id == \"room\", status == \"met\")\n"
                                + "Component(id == \"quality\", verdict == \"neutral\")",
                        "advise(\"trade\", \"undetermined\");");
        assertEquals(List.of(), rules.warnings());
    }

    @Test
    void adviceForWhenNothingIsMissingFillsEveryGap() {
        PortEdition rules = PortEdition.whole()
                .without("P-REACT")
                .with("P-ELSE", "NothingMissing()", "advise(\"trade\", \"undetermined\");");
        assertEquals(List.of(), rules.warnings());
    }

    @Test
    void aTrackWithoutAnyAdviceStaysOpenWhateverTheAnswers() {
        List<LintWarning> warnings =
                PortEdition.whole().without("P-ENGAGE", "P-REACT", "P-NOT").warnings();
        assertEquals(2, warnings.size(), warnings::toString);
        assertTrue(warnings.get(0).message().en().endsWith("though everything is answered, whatever the answers."));
    }
}
