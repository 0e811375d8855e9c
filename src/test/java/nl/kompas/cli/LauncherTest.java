package nl.kompas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import nl.kompas.fixtures.PortEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {

    @TempDir
    private Path folder;

    @Test
    void aCommandRunsInAProcessOfItsOwnAndSaysNothingBesides() throws Exception {
        Path rules = PortEdition.whole()
                .replacing("p-room.drl", "met(\"room\")", "met(\"rom\")")
                .in(folder.resolve("rules"));
        CommandResult commandResult = run("check", rules.toString());
        assertEquals(1, commandResult.code(), commandResult::toString);
        assertTrue(
                commandResult.lines().get(0).startsWith(rules + "/port/2024-01/p-room.drl:10:1: unknown-name: "),
                commandResult.out());
        assertEquals("", commandResult.err());
    }

    @Test
    void rulesInOrderEndTheProcessWithoutComplaint() throws Exception {
        CommandResult commandResult =
                run("check", PortEdition.whole().in(folder.resolve("rules")).toString());
        assertEquals(
                new CommandResult(
                        0, "1 edition, 12 rules, 1 recorded case: 0 faults, 0 warnings" + System.lineSeparator(), ""),
                commandResult);
    }

    @Test
    void aWordThatIsNoCommandStartsNoService() throws Exception {
        CommandResult commandResult = run("serve");
        assertEquals(2, commandResult.code());
        assertTrue(commandResult.err().contains("serve"), commandResult.err());
    }

    @Test
    void dutchAndEnglishAreWrittenWhereNoLocaleIsSet() throws Exception {
        String rules = PortEdition.whole().in(folder.resolve("rules")).toString();
        CommandResult commandResult = run("explain", "P-GRAIN", "--rules", rules);
        assertEquals(0, commandResult.code(), commandResult.err());
        assertTrue(commandResult.lines().contains("  visit – Visit"), commandResult.out());
    }

    private CommandResult run(Object... arguments) throws IOException, InterruptedException {
        return new CommandProcess(folder).run(arguments);
    }
}
