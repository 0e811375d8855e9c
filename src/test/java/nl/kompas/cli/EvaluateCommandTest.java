package nl.kompas.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.kompas.fixtures.PortCaseLines;
import nl.kompas.fixtures.PortEdition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Path rules;
    private Path answers;

    @BeforeEach
    void rules() {
        rules = PortEdition.whole().in(folder.resolve("rules"));
        answers = folder.resolve("answers.ndjson");
    }

    @Test
    void answersComeInTheOrderOfTheCases() throws IOException {
        Path cases = PortCaseLines.file(folder, 1000);
        CommandResult commandResult = evaluate(cases);
        assertEquals(0, commandResult.code(), commandResult.err());
        assertTrue(commandResult.err().startsWith("1000 cases: 1000 answered, 0 refused, in "), commandResult.err());
        assertEquals(
                IntStream.range(0, 1000).mapToObj(number -> "ship " + number).toList(),
                answers().stream()
                        .map(answer -> answer.get("reference").asText())
                        .toList());
        assertEquals(
                List.of("do-not-engage", "engage", "engage", "do-not-engage"),
                answers().stream()
                        .limit(4)
                        .map(answer -> answer.at("/advice/0/level").asText())
                        .toList());
    }

    @Test
    void aBadLineGetsItsProblemOnItsOwnLineAndIsCounted() throws IOException {
        List<String> lines =
                new ArrayList<>(List.of(PortCaseLines.line(1), "{bad", "", "  ", "[]", PortCaseLines.line(2)));
        lines.add("\"" + "x".repeat(1 << 20) + "\"");
        lines.add(PortCaseLines.line(3).replace("\"open\"", "\"opn\""));
        CommandResult commandResult = evaluate(PortCaseLines.file(folder, lines));
        assertEquals(1, commandResult.code());
        assertTrue(commandResult.err().startsWith("6 cases: 2 answered, 4 refused, in "), commandResult.err());
        assertEquals("ship 1", answers().get(0).path("reference").asText());
        assertProblem("invalid-case", 400, "#line=2", answers().get(1));
        assertProblem("invalid-case", 400, "#line=5", answers().get(2));
        assertEquals("ship 2", answers().get(3).path("reference").asText());
        assertProblem("too-large", 413, "#line=7", answers().get(4));
        assertProblem("invalid-case", 400, "#line=8", answers().get(5));
        assertEquals("/findings/opn", answers().get(5).at("/errors/0/pointer").asText());
    }

    private static void assertProblem(String type, int status, String instance, JsonNode problem) {
        assertEquals("urn:kompas:problem:" + type, problem.path("type").asText(), problem::toString);
        assertEquals(status, problem.path("status").asInt());
        assertEquals(instance, problem.path("instance").asText());
        assertTrue(problem.path("title").isTextual() && problem.path("detail").isTextual(), problem::toString);
    }

    @Test
    void optionsSayWhatALineLeavesOut() throws IOException {
        String bare = "{\"findings\": {\"open\": true}}";
        Path cases = PortCaseLines.file(folder, List.of(bare, PortCaseLines.line(1)));
        CommandResult commandResult = evaluate(
                cases,
                "--policy",
                "port",
                "--question",
                "loan",
                "--reference-date",
                "2025-07-01",
                "--detail",
                "decision");
        assertEquals(0, commandResult.code(), commandResult.err());
        assertEquals("loan", answers().get(0).get("question").asText());
        assertEquals("2025-07-01", answers().get(0).get("referenceDate").asText());
        assertFalse(answers().get(0).has("rules"), "decision leaves out what explains");
        assertEquals("visit", answers().get(1).get("question").asText(), "what a line says itself counts");
        assertEquals("2024-05-01", answers().get(1).get("referenceDate").asText());
    }

    @Test
    void anEditionThatIsNamedAnswersOutsideItsTimeToo() throws IOException {
        Path cases = PortCaseLines.file(
                folder, List.of(PortCaseLines.line(1).replace("2024-05-01", "2031-01-01"), PortCaseLines.line(2)));
        assertEquals(1, evaluate(cases).code());
        Files.delete(answers);
        assertEquals(0, evaluate(cases, "--edition", "2024-01").code());
    }

    @Test
    void whereverARunIsBrokenOffTheNextGoesOnAsIfNothingHappened() throws IOException {
        List<String> lines = new ArrayList<>();
        IntStream.range(0, 12).forEach(number -> lines.addAll(List.of(PortCaseLines.line(number), "", "{bad")));
        Path cases = PortCaseLines.file(folder, lines);
        CommandResult atOnce = evaluate(cases, "--detail", "decision");
        byte[] whole = Files.readAllBytes(answers);
        Set<Integer> cuts = new TreeSet<>(List.of(0, 1, whole.length - 1, whole.length));
        IntStream.iterate(500, at -> at < whole.length, at -> at + 1501).forEach(cuts::add);
        for (int cut : cuts) {
            Files.write(answers, Arrays.copyOf(whole, cut));
            CommandResult resumed = evaluate(cases, "--detail", "decision");
            assertArrayEquals(whole, Files.readAllBytes(answers), "cut at " + cut);
            assertEquals(atOnce.code(), resumed.code());
            assertTrue(resumed.err().contains(": 12 answered, 12 refused, in "), resumed.err());
            assertEquals(lines(whole, cut) > 0, resumed.err().contains(" of them earlier)"), resumed.err());
        }
    }

    private static long lines(byte[] whole, int cut) {
        return IntStream.range(0, cut).filter(at -> whole[at] == '\n').count();
    }

    @Test
    void answersToMoreCasesThanThereAreBelongToOtherCases() throws IOException {
        evaluate(PortCaseLines.file(folder, 3));
        byte[] before = Files.readAllBytes(answers);
        CommandResult commandResult = evaluate(PortCaseLines.file(folder, 2));
        assertEquals(2, commandResult.code());
        assertTrue(commandResult.err().contains("answers to more cases than these"), commandResult.err());
        assertArrayEquals(before, Files.readAllBytes(answers));
    }

    @Test
    void rulesWithFaultsAnswerNothing() throws IOException {
        PortEdition.whole()
                .replacing("p-room.drl", "met(\"room\")", "met(\"rom\")")
                .in(rules);
        CommandResult commandResult = evaluate(PortCaseLines.file(folder, 2));
        assertEquals(3, commandResult.code());
        assertTrue(commandResult.err().contains("p-room.drl:10:1: unknown-name: "), commandResult.err());
        assertFalse(Files.exists(answers));
    }

    @Test
    void aCommandThatIsNotGivenAsItShouldBeIsToldSo() throws IOException {
        assertEquals(2, evaluate(folder.resolve("nowhere.ndjson")).code());
        Path cases = PortCaseLines.file(folder, 1);
        assertEquals(
                2,
                CommandResult.of("evaluate", cases, "--rules", folder.resolve("nowhere"))
                        .code());
        assertEquals(
                2,
                CommandResult.of("evaluate", cases, "--rules", Files.createDirectory(folder.resolve("empty")))
                        .code());
    }

    private CommandResult evaluate(Path cases, String... options) {
        List<Object> arguments = new ArrayList<>(List.of("evaluate", cases, "--rules", rules, "--resume", answers));
        arguments.addAll(List.of(options));
        return CommandResult.of(arguments.toArray());
    }

    private List<JsonNode> answers() throws IOException {
        try (var values = JSON.readerFor(JsonNode.class).<JsonNode>readValues(answers.toFile())) {
            Iterable<JsonNode> each = () -> values;
            return StreamSupport.stream(each.spliterator(), false).toList();
        }
    }
}
