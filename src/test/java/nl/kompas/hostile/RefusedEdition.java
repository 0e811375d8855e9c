package nl.kompas.hostile;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.kompas.answer.EvaluationOutcome;
import nl.kompas.edition.CatalogueEvaluator;
import nl.kompas.edition.FolderCatalogue;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.Fault;

/** How a rules folder with one hostile edition loads: that edition is refused, and the good one beside it answers. */
record RefusedEdition(FolderCatalogue catalogue, List<Fault> faults) {

    /** No measurement: whoever takes this long hangs. */
    private static final Duration HANGS = Duration.ofSeconds(20);

    static RefusedEdition of(Path rules) {
        FolderCatalogue catalogue =
                assertTimeoutPreemptively(HANGS, () -> new FolderCatalogue(rules, Clock.systemUTC()));
        return new RefusedEdition(
                catalogue,
                catalogue
                        .now()
                        .state(new EditionId("hostile", "2024"))
                        .orElseThrow()
                        .faults());
    }

    /** The hostile edition has that fault, all its faults are well said, and the good edition goes on. */
    void isThere(String code, String file, int line) {
        assertTrue(
                faults.stream()
                        .anyMatch(fault ->
                                fault.code().equals(code) && fault.file().equals(file) && fault.line() == line),
                () -> "wanted " + code + " in " + file + ":" + line + ", got " + faults);
        assertTrue(
                catalogue.now().answering(new EditionId("hostile", "2024")).isEmpty(), "the hostile edition answers");
        saidWell(faults);
        goodAnswers();
    }

    /** The edition was not given up on, and each fault says what is wrong and what to do in both languages. */
    static void saidWell(List<Fault> faults) {
        assertFalse(
                faults.stream().anyMatch(fault -> fault.code().equals("check-gave-up")), () -> "gave up: " + faults);
        for (Fault fault : faults) {
            for (String said : List.of(
                    fault.message().nl(),
                    fault.message().en(),
                    fault.remedy().nl(),
                    fault.remedy().en())) {
                assertFalse(said.isBlank(), fault::toString);
            }
        }
    }

    /** The next call on the edition beside it is answered. */
    void goodAnswers() {
        EvaluationOutcome good =
                assertTimeoutPreemptively(HANGS, () -> new CatalogueEvaluator(catalogue, Clock.systemUTC())
                        .evaluate(HostileRulesFolder.GOOD_CASE.getBytes(StandardCharsets.UTF_8)));
        assertInstanceOf(EvaluationOutcome.Answered.class, good, "the good edition");
    }
}
