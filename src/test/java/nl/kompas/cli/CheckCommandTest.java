package nl.kompas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kompas.fixtures.PortEdition;
import nl.kompas.fixtures.RepositoryRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final PortEdition FAULTY =
            PortEdition.whole().replacing("p-room.drl", "met(\"room\")", "met(\"rom\")");

    @TempDir
    private Path folder;

    @Test
    void theEditionsOfThisRepositoryHaveNoFaults() {
        CommandResult commandResult = CommandResult.of("check", RepositoryRules.FOLDER);
        assertEquals(0, commandResult.code(), commandResult.out());
        assertTrue(
                commandResult.lines().get(commandResult.lines().size() - 1).startsWith("6 editions, "),
                commandResult.out());
        assertTrue(commandResult.out().contains(": 0 faults, "), commandResult.out());
    }

    @Test
    void rulesInOrderAreSummedUpInOneLine() {
        CommandResult commandResult =
                CommandResult.of("check", PortEdition.whole().in(folder));
        assertEquals(
                new CommandResult(
                        0, "1 edition, 12 rules, 1 recorded case: 0 faults, 0 warnings" + System.lineSeparator(), ""),
                commandResult);
    }

    @Test
    void aFaultIsALineWithItsPlaceAndOneWithItsRemedy() {
        CommandResult commandResult = CommandResult.of("check", FAULTY.in(folder));
        assertEquals(1, commandResult.code());
        assertEquals(
                List.of(
                        file("p-room.drl") + ":10:1: unknown-name: `rom` is not declared under preconditions.",
                        "    Did you mean `room`?",
                        "1 edition, 0 rules, 0 recorded cases: 1 fault, 0 warnings"),
                commandResult.lines());
    }

    @Test
    void aFaultIsToldInDutchToo() {
        CommandResult commandResult = CommandResult.of("check", FAULTY.in(folder), "--language", "nl");
        assertEquals(
                List.of(
                        file("p-room.drl") + ":10:1: unknown-name: `rom` staat niet onder preconditions.",
                        "    Bedoelt u `room`?",
                        "1 editie, 0 regels, 0 casussen: 1 fout, 0 waarschuwingen"),
                commandResult.lines());
    }

    @Test
    void aFileThatIsFaultyAsAWholeIsToldByItsBeginning() throws IOException {
        PortEdition.whole().in(folder);
        Files.delete(folder.resolve("port/2024-01/vocabulary.yaml"));
        CommandResult commandResult = CommandResult.of("check", folder);
        assertEquals(1, commandResult.code());
        assertTrue(
                commandResult.lines().get(0).startsWith(file("vocabulary.yaml") + ":1:1: file-missing: "),
                commandResult.out());
    }

    @Test
    void aRecordedCaseThatComesOutOtherwiseIsAFault() {
        CommandResult commandResult = CommandResult.of(
                "check",
                PortEdition.whole()
                        .replacing("cases/grain.json", "\"engage\"", "\"do-not-engage\"")
                        .in(folder));
        assertEquals(1, commandResult.code());
        assertTrue(
                commandResult.lines().get(0).startsWith(file("cases/grain.json") + ":1:1: recorded-case-differs: "),
                commandResult.out());
    }

    @Test
    void warningsAreToldAndCountOnlyWhereTheyAreMeantTo() {
        Path rules = PortEdition.whole().without("P-MAYOR").in(folder);
        CommandResult commandResult = CommandResult.of("check", rules);
        assertEquals(0, commandResult.code());
        assertTrue(
                commandResult
                        .lines()
                        .get(0)
                        .startsWith(file("policy.yaml") + ":22:3: warning name-unused: `representation.mayor`: "),
                commandResult.out());
        assertTrue(commandResult.out().contains("0 faults, 1 warning"), commandResult.out());
        assertEquals(1, CommandResult.of("check", rules, "--strict").code());
        assertEquals(
                0,
                CommandResult.of("check", PortEdition.whole().in(folder), "--strict")
                        .code());
    }

    @Test
    void aFaultInWhatAllPoliciesShareIsToldOnce() throws IOException {
        PortEdition.whole().in(folder);
        copy(folder.resolve("port/2024-01"), folder.resolve("port/2025-01"));
        Files.createDirectory(folder.resolve("reference"));
        Files.writeString(folder.resolve("reference/reference.yaml"), "tabels: {}\n");
        CommandResult commandResult = CommandResult.of("check", folder);
        assertEquals(
                1,
                commandResult.lines().stream()
                        .filter(line -> line.contains("unknown-key"))
                        .count(),
                commandResult.out());
        assertTrue(commandResult.out().contains("2 editions"), commandResult.out());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    @Test
    void coloursAreForTerminals() {
        Path rules = FAULTY.in(folder);
        assertFalse(CommandResult.of("check", rules).out().contains("\u001B"));
        assertTrue(CommandResult.inColour("check", rules).out().contains("\u001B[31munknown-name\u001B["));
        assertFalse(
                CommandResult.inColour("check", rules, "--format", "json").out().contains("\u001B"));
    }

    @Test
    void noRuleFileCanPlayTricksOnATerminal() {
        PortEdition erasing = PortEdition.whole().replacing("p-room.drl", "met(\"room\")", "met(\"\u001B[2J\")");
        CommandResult refused = CommandResult.of("check", erasing.in(folder.resolve("erasing")));
        assertEquals(1, refused.code());
        assertFalse(refused.out().contains("\u001B"), refused.out());
        PortEdition painting = PortEdition.whole().replacing("p-room.drl", "met(\"room\")", "met(\"@|red x|@\")");
        CommandResult shown = CommandResult.inColour("check", painting.in(folder.resolve("painting")));
        assertTrue(shown.out().contains("@|red x|@"), shown.out());
    }

    @Test
    void aCommandThatIsNotGivenAsItShouldBeIsToldSo() throws IOException {
        assertMisused("There is no folder", "check", folder.resolve("nowhere"));
        assertMisused("There is no edition in", "check", Files.createDirectory(folder.resolve("empty")));
        assertMisused("--format", "check", folder, "--format", "xml");
        assertMisused("--language", "check", folder, "--language", "fr");
        assertMisused("Unmatched argument", "chekc", folder);
        assertMisused("Unknown option", "check", folder, "--stirct");
    }

    private static void assertMisused(String message, Object... arguments) {
        CommandResult commandResult = CommandResult.of(arguments);
        assertEquals(2, commandResult.code(), commandResult::toString);
        assertEquals("", commandResult.out());
        assertTrue(commandResult.err().contains(message), commandResult.err());
        assertTrue(commandResult.err().contains("--help"), commandResult.err());
    }

    private String file(String name) {
        return folder.resolve("port/2024-01").resolve(name).toString();
    }
}
