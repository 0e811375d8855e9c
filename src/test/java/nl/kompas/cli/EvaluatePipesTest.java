package nl.kompas.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.kompas.fixtures.PortCaseLines;
import nl.kompas.fixtures.PortEdition;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code evaluate} between other programs. */
@Timeout(120)
class EvaluatePipesTest {

    /** More than fits into a pipe, and enough to be killed in the midst of. */
    private static final int MANY = 8_000;

    private static final File FULL = new File("/dev/full");

    @TempDir
    private Path folder;

    private Path rules;
    private CommandProcess commandProcess;

    @BeforeEach
    void rules() {
        rules = PortEdition.whole().in(folder.resolve("rules"));
        commandProcess = new CommandProcess(folder);
    }

    @Test
    void anAnswerComesBeforeTheNextCaseIsSent() throws Exception {
        Process process = commandProcess
                .command("evaluate", "--rules", rules)
                .redirectOutput(Redirect.PIPE)
                .start();
        try (Writer in = process.outputWriter(StandardCharsets.UTF_8);
                BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (int number = 0; number < 3; number++) {
                in.write(PortCaseLines.line(number) + "\n");
                in.flush();
                assertTrue(out.readLine().contains("\"ship " + number + "\""));
            }
        }
        assertEquals(0, process.waitFor());
        assertTrue(commandProcess.errors().startsWith("3 cases: 3 answered, 0 refused"), commandProcess.errors());
    }

    @Test
    void nothingIsSaidWhenNobodyReadsOn() throws Exception {
        Process process = commandProcess
                .command("evaluate", "--rules", rules)
                .redirectInput(PortCaseLines.file(folder, MANY).toFile())
                .redirectOutput(Redirect.PIPE)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertTrue(out.readLine().contains("\"ship 0\""));
        }
        assertEquals(0, process.waitFor());
        assertEquals("", commandProcess.errors());
    }

    @Test
    void aFullDiskIsTold() throws Exception {
        assumeTrue(FULL.exists(), "no device here that is always full");
        Process process = commandProcess
                .command("evaluate", "--rules", rules)
                .redirectInput(PortCaseLines.file(folder, 10).toFile())
                .redirectOutput(FULL)
                .start();
        assertEquals(3, process.waitFor());
        assertTrue(commandProcess.errors().contains("No space left on device"), commandProcess.errors());
    }

    @Test
    void whatWasKilledIsResumed() throws Exception {
        Path cases = PortCaseLines.file(folder, MANY);
        Path atOnce = folder.resolve("at-once.ndjson");
        assertEquals(
                0,
                CommandResult.of("evaluate", cases, "--rules", rules, "--resume", atOnce)
                        .code());
        Path answers = folder.resolve("answers.ndjson");
        Process killed = evaluate(cases, answers);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> Files.exists(answers) && Files.size(answers) > 0);
        killed.destroyForcibly().waitFor();
        assertTrue(Files.size(answers) < Files.size(atOnce), "was killed too late");
        assertEquals(0, evaluate(cases, answers).waitFor(), commandProcess.errors());
        assertArrayEquals(Files.readAllBytes(atOnce), Files.readAllBytes(answers));
        assertTrue(commandProcess.errors().startsWith(MANY + " cases ("), commandProcess.errors());
    }

    private Process evaluate(Path cases, Path answers) throws IOException {
        return commandProcess
                .command("evaluate", cases, "--rules", rules, "--resume", answers)
                .start();
    }
}
