package nl.kompas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kompas.catalogue.RepositoryRules;
import nl.kompas.review.PortRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final PortRules FAULTY = PortRules.whole().replacing("p-room.drl", "met(\"room\")", "met(\"rom\")");

    @TempDir
    private Path folder;

    @Test
    void theEditionsOfThisRepositoryHaveNoFaults() {
        Ran ran = Ran.of("check", RepositoryRules.FOLDER);
        assertEquals(0, ran.code(), ran.out());
        assertTrue(ran.lines().get(ran.lines().size() - 1).startsWith("6 editions, "), ran.out());
        assertTrue(ran.out().contains(": 0 faults, "), ran.out());
    }

    @Test
    void rulesInOrderAreSummedUpInOneLine() {
        Ran ran = Ran.of("check", PortRules.whole().in(folder));
        assertEquals(
                new Ran(0, "1 edition, 12 rules, 1 recorded case: 0 faults, 0 warnings" + System.lineSeparator(), ""),
                ran);
    }

    @Test
    void aFaultIsALineWithItsPlaceAndOneWithItsRemedy() {
        Ran ran = Ran.of("check", FAULTY.in(folder));
        assertEquals(1, ran.code());
        assertEquals(
                List.of(
                        file("p-room.drl") + ":10:1: unknown-name: `rom` is not declared under preconditions.",
                        "    Did you mean `room`?",
                        "1 edition, 0 rules, 0 recorded cases: 1 fault, 0 warnings"),
                ran.lines());
    }

    @Test
    void aFaultIsToldInDutchToo() {
        Ran ran = Ran.of("check", FAULTY.in(folder), "--language", "nl");
        assertEquals(
                List.of(
                        file("p-room.drl") + ":10:1: unknown-name: `rom` staat niet onder preconditions.",
                        "    Bedoelt u `room`?",
                        "1 editie, 0 regels, 0 casussen: 1 fout, 0 waarschuwingen"),
                ran.lines());
    }

    @Test
    void aFileThatIsFaultyAsAWholeIsToldByItsBeginning() throws IOException {
        PortRules.whole().in(folder);
        Files.delete(folder.resolve("port/2024-01/vocabulary.yaml"));
        Ran ran = Ran.of("check", folder);
        assertEquals(1, ran.code());
        assertTrue(ran.lines().get(0).startsWith(file("vocabulary.yaml") + ":1:1: file-missing: "), ran.out());
    }

    @Test
    void aRecordedCaseThatComesOutOtherwiseIsAFault() {
        Ran ran = Ran.of(
                "check",
                PortRules.whole()
                        .replacing("cases/grain.json", "\"engage\"", "\"do-not-engage\"")
                        .in(folder));
        assertEquals(1, ran.code());
        assertTrue(
                ran.lines().get(0).startsWith(file("cases/grain.json") + ":1:1: recorded-case-differs: "), ran.out());
    }

    @Test
    void warningsAreToldAndCountOnlyWhereTheyAreMeantTo() {
        Path rules = PortRules.whole().without("P-MAYOR").in(folder);
        Ran ran = Ran.of("check", rules);
        assertEquals(0, ran.code());
        assertTrue(
                ran.lines()
                        .get(0)
                        .startsWith(file("policy.yaml") + ":22:3: warning name-unused: `representation.mayor`: "),
                ran.out());
        assertTrue(ran.out().contains("0 faults, 1 warning"), ran.out());
        assertEquals(1, Ran.of("check", rules, "--strict").code());
        assertEquals(
                0, Ran.of("check", PortRules.whole().in(folder), "--strict").code());
    }

    @Test
    void aFaultInWhatAllPoliciesShareIsToldOnce() throws IOException {
        PortRules.whole().in(folder);
        copy(folder.resolve("port/2024-01"), folder.resolve("port/2025-01"));
        Files.createDirectory(folder.resolve("reference"));
        Files.writeString(folder.resolve("reference/reference.yaml"), "tabels: {}\n");
        Ran ran = Ran.of("check", folder);
        assertEquals(
                1,
                ran.lines().stream()
                        .filter(line -> line.contains("unknown-key"))
                        .count(),
                ran.out());
        assertTrue(ran.out().contains("2 editions"), ran.out());
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
        assertFalse(Ran.of("check", rules).out().contains("\u001B"));
        assertTrue(Ran.inColour("check", rules).out().contains("\u001B[31munknown-name\u001B["));
        assertFalse(Ran.inColour("check", rules, "--format", "json").out().contains("\u001B"));
    }

    @Test
    void noRuleFileCanPlayTricksOnATerminal() {
        PortRules erasing = PortRules.whole().replacing("p-room.drl", "met(\"room\")", "met(\"\u001B[2J\")");
        Ran refused = Ran.of("check", erasing.in(folder.resolve("erasing")));
        assertEquals(1, refused.code());
        assertFalse(refused.out().contains("\u001B"), refused.out());
        PortRules painting = PortRules.whole().replacing("p-room.drl", "met(\"room\")", "met(\"@|red x|@\")");
        Ran shown = Ran.inColour("check", painting.in(folder.resolve("painting")));
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
        Ran ran = Ran.of(arguments);
        assertEquals(2, ran.code(), ran::toString);
        assertEquals("", ran.out());
        assertTrue(ran.err().contains(message), ran.err());
        assertTrue(ran.err().contains("--help"), ran.err());
    }

    private String file(String name) {
        return folder.resolve("port/2024-01").resolve(name).toString();
    }
}
