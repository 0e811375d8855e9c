package nl.kompas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kompas.review.PortRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aRuleIsToldWithWhatItLooksAtAndWhatLooksAtIt() {
        Ran ran = Ran.of("explain", "P-GRAIN", "--rules", PortRules.whole().in(folder));
        assertEquals(0, ran.code(), ran.err());
        assertEquals(
                """
                P-GRAIN  P-GRAIN
                  Regel P-GRAIN.
                  Rule P-GRAIN.

                Edition
                  port/2024-01

                Source
                  Havenplan (plan, Gemeente, 2024), 1

                Basis
                  policy: the document says it

                Stands in
                  FOLDER/port/2024-01/p-grain.drl:1

                Applies to
                  visit – Visit
                  loan – Loan

                Looks at
                  cargo – Cargo

                Concludes
                  supports("quality") – Quality

                Is read by
                  P-ENGAGE  P-ENGAGE (FOLDER/port/2024-01/p-engage.drl:1)
                  P-REACT  P-REACT (FOLDER/port/2024-01/p-react.drl:1)

                Recorded cases in which it applies (1)
                  Grain in an open port (FOLDER/port/2024-01/cases/grain.json)
                """.lines().toList(),
                ran.out().replace(folder.toString(), "FOLDER").lines().toList());
    }

    @Test
    void oneLanguageIsEnough() {
        Ran ran = Ran.of("explain", "P-ENGAGE", "--rules", PortRules.whole().in(folder), "--language", "nl");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(
                ran.lines()
                        .containsAll(List.of(
                                "  Regel P-ENGAGE.",
                                "  Precondition room – Ruimte",
                                "  Component quality – Kwaliteit",
                                "  advise(\"trade\", \"engage\") – Handel",
                                "Wordt gelezen door",
                                "  niets")),
                ran.out());
        assertFalse(ran.out().contains("Rule P-ENGAGE."), ran.out());
    }

    @Test
    void aRuleOfThisRepositoryIsExplained() {
        Ran ran = Ran.of("explain", "NB-PRE-DEMAND");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("  Aanpak internationalisering (nb-aanpak-2024, "), ran.out());
        assertTrue(ran.out().contains("  demand-from – "), ran.out());
        assertTrue(ran.out().contains("  NB-ADV-UNMET  "), ran.out());
    }

    @Test
    void theLastEditionThatHasTheRuleIsTakenAndTheOthersAreNamed() throws Exception {
        PortRules.whole().in(folder);
        Path earlier = Files.createDirectories(folder.resolve("port/2023-01"));
        for (String name : List.of("policy.yaml", "vocabulary.yaml", "p-host.drl")) {
            Files.copy(folder.resolve("port/2024-01").resolve(name), earlier.resolve(name));
        }
        Ran last = Ran.of("explain", "P-HOST", "--rules", folder);
        assertTrue(last.lines().contains("  port/2024-01"), last.out());
        assertTrue(last.lines().contains("Stands in these too: port/2023-01 (--edition)"), last.out());
        Ran named = Ran.of("explain", "P-HOST", "--rules", folder, "--edition", "port/2023-01");
        assertTrue(named.lines().contains("  port/2023-01"), named.out());
    }

    @Test
    void aRuleOfAFaultyEditionIsAnsweredWithTheFaults() {
        Path rules = PortRules.whole()
                .replacing("p-room.drl", "met(\"room\")", "met(\"rom\")")
                .in(folder);
        Ran ran = Ran.of("explain", "P-GRAIN", "--rules", rules);
        assertEquals(1, ran.code());
        assertTrue(ran.out().contains("unknown-name: `rom`"), ran.out());
    }

    @Test
    void aRuleThatIsNotThereIsToldWithTheNearest() {
        Ran ran = Ran.of("explain", "P-GRIAN", "--rules", PortRules.whole().in(folder));
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("There is no rule P-GRIAN. Did you mean `P-GRAIN`?"), ran.err());
        assertEquals(
                2,
                Ran.of("explain", "P-GRAIN", "--rules", folder, "--edition", "port/1999-01")
                        .code());
        assertEquals(
                2,
                Ran.of("explain", "P-GRAIN", "--rules", folder.resolve("nowhere"))
                        .code());
        assertEquals(2, Ran.of("explain").code());
    }
}
