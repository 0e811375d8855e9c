package nl.kompas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.kompas.fixtures.PortEdition;
import nl.kompas.fixtures.RepositoryRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayCommandTest {

    private static final String TIME = "in \\d+\\.\\d s";

    @TempDir
    private Path folder;

    @Test
    void theRecordedCasesOfThisRepositoryComeOutAsExpected() {
        CommandResult commandResult = CommandResult.of("replay", RepositoryRules.FOLDER);
        int cases = RepositoryRules.recordedCases().size();
        assertEquals(0, commandResult.code(), commandResult.out());
        assertEquals(
                cases + " recorded cases replayed: " + cases + " as expected, 0 otherwise, 0 not answered, TIME",
                told(commandResult).get(0));
        assertEquals("", commandResult.err());
    }

    @Test
    void aDifferenceIsToldAsAPersonWouldWithTheRulesThatMadeIt() {
        CommandResult commandResult = CommandResult.of("replay", differing());
        assertEquals(1, commandResult.code());
        assertEquals(
                List.of(
                        "FOLDER/port/2024-01/cases/grain.json:1: Grain in an open port (port/2024-01)",
                        "    Advice on trade – Trade: expected do-not-engage, came engage",
                        "        P-ENGAGE  P-ENGAGE (FOLDER/port/2024-01/p-engage.drl:1)",
                        "    Role host – Host: came, and was not expected",
                        "        P-HOST  P-HOST (FOLDER/port/2024-01/p-host.drl:1)",
                        "    Activity fair – Fair: expected, did not come",
                        "        no rule says so",
                        "1 recorded case replayed: 0 as expected, 1 otherwise, 0 not answered, TIME"),
                told(commandResult));
    }

    @Test
    void aDifferenceIsToldInDutchToo() {
        CommandResult commandResult = CommandResult.of("replay", differing(), "--language", "nl");
        assertEquals(
                List.of(
                        "FOLDER/port/2024-01/cases/grain.json:1: Grain in an open port (port/2024-01)",
                        "    Advies voor trade – Handel: verwacht do-not-engage, gekregen engage",
                        "        P-ENGAGE  P-ENGAGE (FOLDER/port/2024-01/p-engage.drl:1)",
                        "    Rol host – Ontvangen: niet verwacht, wel gekregen",
                        "        P-HOST  P-HOST (FOLDER/port/2024-01/p-host.drl:1)",
                        "    Activiteit fair – Beurs: verwacht, niet gekregen",
                        "        geen regel zegt dit",
                        "1 casus nagespeeld: 0 zoals verwacht, 1 anders, 0 niet beantwoord, TIME"),
                told(commandResult));
    }

    /** Expects other advice, an activity that does not come, and no role where one comes. */
    private Path differing() {
        return PortEdition.whole()
                .replacing("cases/grain.json", "\"engage\"", "\"do-not-engage\"")
                .replacing(
                        "cases/grain.json", "[{\"role\": \"host\"}]", "[], \"activities\": [{\"activity\": \"fair\"}]")
                .in(folder);
    }

    @Test
    void aCaseThatDoesNotFitTheEditionIsToldWithTheReason() {
        Path rules = PortEdition.whole()
                .replacing("cases/grain.json", "\"crew\": 40", "\"crw\": 40")
                .in(folder);
        CommandResult commandResult = CommandResult.of("replay", rules);
        assertEquals(1, commandResult.code());
        assertTrue(
                told(commandResult)
                        .get(1)
                        .startsWith("    not answered: /request/findings/crw: The edition declares no such indicator."),
                commandResult.out());
        assertTrue(commandResult.out().contains(" 0 as expected, 0 otherwise, 1 not answered"), commandResult.out());
    }

    @Test
    void casesMayStandInFilesInFoldersAndOneALine() throws IOException {
        Path rules = PortEdition.whole().in(folder.resolve("rules"));
        Path file = rules.resolve("port/2024-01/cases/grain.json");
        Path lines = Files.write(folder.resolve("week.ndjson"), List.of(line(file), "", line(file)));
        CommandResult commandResult = CommandResult.of("replay", file, file.getParent(), lines, rules);
        assertEquals(0, commandResult.code(), commandResult.out());
        assertTrue(commandResult.out().startsWith("5 recorded cases replayed: 5 as expected"), commandResult.out());
        assertEquals(
                0,
                CommandResult.of("replay", "--rules", rules, file.getParent().getParent())
                        .code());
    }

    @Test
    void aCaseOfALineIsToldByItsLine() throws IOException {
        Path rules = PortEdition.whole().in(folder.resolve("rules"));
        String good = line(rules.resolve("port/2024-01/cases/grain.json"));
        Path lines = Files.write(
                folder.resolve("week.ndjson"),
                List.of(good, "", good.replace("\"engage\"", "\"do-not-engage\""), "{bad", good));
        CommandResult commandResult = CommandResult.of("replay", "--rules", rules, lines);
        assertEquals(1, commandResult.code());
        assertEquals(
                lines + ":3: Grain in an open port (port/2024-01)",
                commandResult.lines().get(0));
        assertEquals(lines + ":4: " + lines + ":4", commandResult.lines().get(3));
        assertTrue(
                commandResult.lines().get(4).startsWith("    not answered: This is no valid JSON"),
                commandResult.out());
        assertTrue(
                commandResult.out().contains("4 recorded cases replayed: 2 as expected, 1 otherwise, 1 not answered"));
    }

    @Test
    void casesMayComeFromStandardInput() throws IOException {
        Path rules = PortEdition.whole().in(folder);
        String good = line(rules.resolve("port/2024-01/cases/grain.json"));
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(
                (good + "\n" + good.replace("\"engage\"", "\"do-not-engage\"")).getBytes(StandardCharsets.UTF_8)));
        try {
            CommandResult commandResult = CommandResult.of("replay", "-", "--rules", rules);
            assertEquals(1, commandResult.code());
            assertEquals(
                    "-:2: Grain in an open port (port/2024-01)",
                    commandResult.lines().get(0));
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void differencesAreToldInTheOrderOfTheCases() throws IOException {
        Path rules = PortEdition.whole().in(folder.resolve("rules"));
        String other = line(rules.resolve("port/2024-01/cases/grain.json")).replace("\"engage\"", "\"do-not-engage\"");
        Path lines = Files.write(
                folder.resolve("many.ndjson"),
                IntStream.rangeClosed(1, 500)
                        .mapToObj(number -> other.replace("Grain in", number + " grains in"))
                        .toList());
        List<String> headings = CommandResult.of("replay", "--rules", rules, lines).lines().stream()
                .filter(line -> line.startsWith(lines.toString()))
                .toList();
        assertEquals(
                IntStream.rangeClosed(1, 500)
                        .mapToObj(number ->
                                lines + ":" + number + ": " + number + " grains in an open port (port/2024-01)")
                        .toList(),
                headings);
    }

    @Test
    void anotherEditionAnswersAllCasesOfItsPolicy() throws IOException {
        Path rules = PortEdition.whole().in(folder.resolve("rules"));
        PortEdition.whole()
                .replacing("policy.yaml", "from: 2024-01-01, until: 2026-12-31", "from: 2027-01-01")
                .replacing("p-host.drl", "number > 10", "number > 20")
                .in(folder.resolve("later"));
        copy(folder.resolve("later/port/2024-01"), rules.resolve("port/2027-01"));
        Files.delete(rules.resolve("port/2027-01/cases/grain.json"));
        copy(rules.resolve("port/2024-01"), rules.resolve("quay/2024-01"));
        Files.delete(rules.resolve("quay/2024-01/cases/grain.json"));
        Files.writeString(
                folder.resolve("quay.json"),
                line(rules.resolve("port/2024-01/cases/grain.json"))
                        .replace("\"policy\":\"port\"", "\"policy\":\"quay\""));
        CommandResult commandResult =
                CommandResult.of("replay", rules, folder.resolve("quay.json"), "--edition", "port/2027-01");
        assertEquals(1, commandResult.code(), commandResult.err());
        assertEquals(
                List.of(
                        "FOLDER/rules/port/2024-01/cases/grain.json:1: Grain in an open port (port/2027-01)",
                        "    Role host – Host: expected, did not come",
                        "        no rule says so",
                        "1 recorded case replayed: 0 as expected, 1 otherwise, 0 not answered, 1 of other policies, TIME"),
                told(commandResult));
        assertEquals(
                2,
                CommandResult.of("replay", rules, "--edition", "port/2028-01").code());
    }

    @Test
    void casesMayBeReplayedByOtherRulesThanTheyStandWith() throws IOException {
        Path rules = PortEdition.whole().in(folder.resolve("rules"));
        Path changed = PortEdition.whole()
                .replacing("p-host.drl", "number > 10", "number > 20")
                .in(folder.resolve("changed"));
        assertEquals(0, CommandResult.of("replay", rules).code());
        CommandResult commandResult = CommandResult.of("replay", rules, "--rules", changed);
        assertEquals(1, commandResult.code());
        assertTrue(commandResult.out().contains("Role host – Host: expected, did not come"), commandResult.out());
        assertEquals(2, CommandResult.of("replay", rules, changed).code(), "by which of the two?");
    }

    @Test
    void anEditionWithFaultsIsToldAndTheOthersAreReplayed() throws IOException {
        Path rules = PortEdition.whole().in(folder);
        copy(rules.resolve("port/2024-01"), rules.resolve("quay/2024-01"));
        Files.writeString(
                rules.resolve("quay/2024-01/cases/grain.json"),
                Files.readString(rules.resolve("port/2024-01/cases/grain.json"))
                        .replace("\"policy\": \"port\"", "\"policy\": \"quay\""));
        PortEdition.whole()
                .replacing("p-room.drl", "met(\"room\")", "met(\"rom\")")
                .in(rules);
        CommandResult commandResult = CommandResult.of("replay", rules);
        assertEquals(1, commandResult.code());
        assertTrue(
                told(commandResult).get(0).startsWith("FOLDER/port/2024-01/p-room.drl:10:1: unknown-name: "),
                commandResult.out());
        assertTrue(commandResult.out().contains("1 recorded case replayed: 1 as expected"), commandResult.out());
    }

    @Test
    void aBarIsShownWhereItIsWanted() {
        Path rules = PortEdition.whole().in(folder);
        assertEquals("", CommandResult.of("replay", rules).err());
        assertTrue(CommandResult.of("replay", rules, "--progress").err().contains("100%"));
        assertTrue(CommandResult.inColour("replay", rules).err().contains("100%"), "as on a terminal");
        assertEquals(
                "", CommandResult.inColour("replay", rules, "--no-progress").err());
        assertFalse(CommandResult.of("replay", rules, "--progress").out().contains("%"));
    }

    @Test
    void noCaseCanPlayTricksOnATerminal() throws IOException {
        Path rules = PortEdition.whole().in(folder.resolve("rules"));
        Path file = folder.resolve("tricks.json");
        Files.writeString(
                file,
                line(rules.resolve("port/2024-01/cases/grain.json"))
                        .replace("Grain in", "\\u001b[2J\\u0007")
                        .replace("\"engage\"", "\"\\u001b[2J\""));
        CommandResult commandResult = CommandResult.of("replay", file, "--rules", rules);
        assertEquals(1, commandResult.code());
        assertFalse(
                commandResult.out().contains("\u001B") || commandResult.out().contains("\u0007"), commandResult.out());
    }

    @Test
    void aCommandThatIsNotGivenAsItShouldBeIsToldSo() throws IOException {
        Path rules = PortEdition.whole().in(folder.resolve("rules"));
        assertMisused("There is no recorded case at", "replay", folder.resolve("nowhere.json"));
        assertMisused("There is no recorded case at", "replay", Files.createDirectory(folder.resolve("empty")));
        assertMisused("There is no folder", "replay", "--rules", folder.resolve("nowhere"), rules);
        assertMisused("--format", "replay", rules, "--format", "sarif");
        Path none = Files.writeString(folder.resolve("none.ndjson"), "\n\n");
        CommandResult commandResult = CommandResult.of("replay", "--rules", rules, none);
        assertEquals(2, commandResult.code());
        assertTrue(commandResult.err().contains("There are no recorded cases to replay."), commandResult.err());
    }

    private static void assertMisused(String message, Object... arguments) {
        CommandResult commandResult = CommandResult.of(arguments);
        assertEquals(2, commandResult.code(), commandResult::toString);
        assertEquals("", commandResult.out());
        assertTrue(commandResult.err().contains(message), commandResult.err());
    }

    private List<String> told(CommandResult commandResult) {
        return commandResult
                .out()
                .replace(folder.toString(), "FOLDER")
                .replaceAll(TIME, "TIME")
                .lines()
                .toList();
    }

    /** A case file on one line. */
    private static String line(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile()).toString();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        List<Path> files = new ArrayList<>();
        try (var walk = Files.walk(from)) {
            walk.forEach(files::add);
        }
        for (Path file : files) {
            Files.copy(file, to.resolve(from.relativize(file)));
        }
    }
}
