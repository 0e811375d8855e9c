package nl.kompas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kompas.fixtures.PortEdition;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayFormatsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Path rules;
    private Path cases;

    /** One case as expected, one that differs, one that cannot be answered and one that cannot be read. */
    @BeforeEach
    void cases() throws IOException {
        rules = PortEdition.whole().in(folder.resolve("rules"));
        String good = JSON.readTree(
                        rules.resolve("port/2024-01/cases/grain.json").toFile())
                .toString();
        cases = Files.write(
                folder.resolve("cases.ndjson"),
                List.of(
                        good,
                        good.replace("\"engage\"", "\"do-not-engage\"")
                                .replace("Grain in", "<\\u0000 & \\\"ë\\\" \\ud83d\\ude00>"),
                        good.replace("\"crew\"", "\"crw\""),
                        "{bad"));
    }

    @Test
    void junitIsReadByWhatReadsTestReports() throws Exception {
        CommandResult commandResult = CommandResult.of("replay", cases, "--rules", rules, "--format", "junit");
        assertEquals(1, commandResult.code(), commandResult.err());
        List<ReportTestSuite> suites = suites(commandResult);
        assertEquals(
                List.of("(no edition)", "port/2024-01"),
                suites.stream().map(ReportTestSuite::getFullClassName).toList());
        assertEquals(2, suites.get(0).getNumberOfErrors());
        ReportTestSuite port = suites.get(1);
        assertEquals(2, port.getNumberOfTests());
        assertEquals(1, port.getNumberOfFailures());
        assertEquals(0, port.getNumberOfErrors());
        ReportTestCase passed = port.getTestCases().get(0);
        assertTrue(passed.isSuccessful());
        assertEquals("Grain in an open port (" + cases + ":1)", passed.getName());
        ReportTestCase differs = port.getTestCases().get(1);
        assertTrue(differs.hasFailure());
        assertEquals("<\uFFFD & \"ë\" \uD83D\uDE00> an open port (" + cases + ":2)", differs.getName());
        assertEquals("Advice on trade – Trade: expected do-not-engage, came engage", differs.getFailureMessage());
        assertTrue(
                differs.getFailureDetail()
                        .contains("P-ENGAGE  P-ENGAGE (" + rules.resolve("port/2024-01/p-engage.drl") + ":1)"),
                differs.getFailureDetail());
        assertTrue(commandResult.out().chars().allMatch(c -> c < 128), "readable in any encoding");
    }

    @Test
    void junitTellsTheFaultsOfAnEdition() throws Exception {
        PortEdition.whole()
                .replacing("p-room.drl", "met(\"room\")", "met(\"rom\")")
                .in(rules);
        CommandResult commandResult = CommandResult.of("replay", rules, "--format", "junit", "--language", "nl");
        assertEquals(1, commandResult.code());
        ReportTestSuite suite = suites(commandResult).get(0);
        assertEquals("port/2024-01", suite.getFullClassName());
        assertEquals(1, suite.getNumberOfErrors());
        assertTrue(
                suite.getTestCases().get(0).getFailureMessage().contains("`rom` staat niet onder preconditions."),
                commandResult.out());
    }

    private static List<ReportTestSuite> suites(CommandResult commandResult) throws Exception {
        var bytes = new ByteArrayInputStream(commandResult.out().getBytes(StandardCharsets.UTF_8));
        return new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void jsonHasWhatDiffersInBothLanguagesAndCountsAll() throws IOException {
        CommandResult commandResult = CommandResult.of("replay", cases, "--rules", rules, "--format", "json");
        assertEquals(1, commandResult.code());
        JsonNode report = JSON.readTree(commandResult.out());
        assertEquals(3, report.get("cases").size(), commandResult.out());
        JsonNode differs = report.at("/cases/0");
        assertEquals(cases.toString(), differs.get("file").asText());
        assertEquals(2, differs.get("line").asInt());
        assertEquals("port/2024-01", differs.get("edition").asText());
        assertEquals("/advice/trade", differs.at("/differences/0/path").asText());
        assertEquals(
                "do-not-engage", differs.at("/differences/0/expected/level").asText());
        assertEquals("engage", differs.at("/differences/0/actual/level").asText());
        assertEquals(
                "Advies voor trade – Handel: verwacht do-not-engage, gekregen engage",
                differs.at("/differences/0/message/nl").asText());
        assertEquals("P-ENGAGE", differs.at("/differences/0/rules/0/id").asText());
        assertEquals(
                rules.resolve("port/2024-01/p-engage.drl").toString(),
                differs.at("/differences/0/rules/0/file").asText());
        assertEquals(1, differs.at("/differences/0/rules/0/line").asInt());
        assertEquals(
                "/request/findings/crw", report.at("/cases/1/errors/0/pointer").asText());
        assertEquals(4, report.at("/cases/2/line").asInt());
        assertEquals(
                JSON.readTree(
                        "{\"edition\":\"port/2024-01\",\"cases\":2,\"asExpected\":1,\"differing\":1,\"refused\":0}"),
                report.at("/editions/1"));
        assertEquals(4, report.at("/summary/cases").asInt());
        assertEquals(1, report.at("/summary/asExpected").asInt());
        assertEquals(0, report.at("/faults").size());
        assertTrue(commandResult.out().chars().allMatch(c -> c < 128), "readable in any encoding");
    }
}
