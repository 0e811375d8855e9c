package nl.kompas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kompas.fixtures.PortEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aRuleIsToldWithWhatItLooksAtAndWhatLooksAtIt() {
        CommandResult commandResult = CommandResult.of(
                "explain", "P-GRAIN", "--rules", PortEdition.whole().in(folder));
        assertEquals(0, commandResult.code(), commandResult.err());
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
                commandResult.out().replace(folder.toString(), "FOLDER").lines().toList());
    }

    @Test
    void oneLanguageIsEnough() {
        CommandResult commandResult = CommandResult.of(
                "explain", "P-ENGAGE", "--rules", PortEdition.whole().in(folder), "--language", "nl");
        assertEquals(0, commandResult.code(), commandResult.err());
        assertTrue(
                commandResult
                        .lines()
                        .containsAll(List.of(
                                "  Regel P-ENGAGE.",
                                "  Precondition room – Ruimte",
                                "  Component quality – Kwaliteit",
                                "  advise(\"trade\", \"engage\") – Handel",
                                "Wordt gelezen door",
                                "  niets")),
                commandResult.out());
        assertFalse(commandResult.out().contains("Rule P-ENGAGE."), commandResult.out());
    }

    @Test
    void aRuleOfThisRepositoryIsExplained() {
        CommandResult commandResult = CommandResult.of("explain", "NB-PRE-DEMAND");
        assertEquals(0, commandResult.code(), commandResult.err());
        assertTrue(
                commandResult.out().contains("  Aanpak internationalisering (nb-aanpak-2024, "), commandResult.out());
        assertTrue(commandResult.out().contains("  demand-from – "), commandResult.out());
        assertTrue(commandResult.out().contains("  NB-ADV-UNMET  "), commandResult.out());
    }

    @Test
    void theLastEditionThatHasTheRuleIsTakenAndTheOthersAreNamed() throws Exception {
        PortEdition.whole().in(folder);
        Path earlier = Files.createDirectories(folder.resolve("port/2023-01"));
        for (String name : List.of("policy.yaml", "vocabulary.yaml", "p-host.drl")) {
            Files.copy(folder.resolve("port/2024-01").resolve(name), earlier.resolve(name));
        }
        CommandResult last = CommandResult.of("explain", "P-HOST", "--rules", folder);
        assertTrue(last.lines().contains("  port/2024-01"), last.out());
        assertTrue(last.lines().contains("Stands in these too: port/2023-01 (--edition)"), last.out());
        CommandResult named = CommandResult.of("explain", "P-HOST", "--rules", folder, "--edition", "port/2023-01");
        assertTrue(named.lines().contains("  port/2023-01"), named.out());
    }

    @Test
    void aRuleOfAFaultyEditionIsAnsweredWithTheFaults() {
        Path rules = PortEdition.whole()
                .replacing("p-room.drl", "met(\"room\")", "met(\"rom\")")
                .in(folder);
        CommandResult commandResult = CommandResult.of("explain", "P-GRAIN", "--rules", rules);
        assertEquals(1, commandResult.code());
        assertTrue(commandResult.out().contains("unknown-name: `rom`"), commandResult.out());
    }

    @Test
    void aRuleThatIsNotThereIsToldWithTheNearest() {
        CommandResult commandResult = CommandResult.of(
                "explain", "P-GRIAN", "--rules", PortEdition.whole().in(folder));
        assertEquals(2, commandResult.code());
        assertTrue(
                commandResult.err().contains("There is no rule P-GRIAN. Did you mean `P-GRAIN`?"), commandResult.err());
        assertEquals(
                2,
                CommandResult.of("explain", "P-GRAIN", "--rules", folder, "--edition", "port/1999-01")
                        .code());
        assertEquals(
                2,
                CommandResult.of("explain", "P-GRAIN", "--rules", folder.resolve("nowhere"))
                        .code());
        assertEquals(2, CommandResult.of("explain").code());
    }
}
