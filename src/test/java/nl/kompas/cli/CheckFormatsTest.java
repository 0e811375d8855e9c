package nl.kompas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import nl.kompas.fixtures.PortEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckFormatsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void jsonHasEveryEditionFaultAndWarningInBothLanguages() throws IOException {
        Path rules = PortEdition.whole()
                .without("P-MAYOR")
                .replacing("cases/grain.json", "\"engage\"", "\"do-not-engage\"")
                .in(folder);
        CommandResult commandResult = CommandResult.of("check", rules, "--format", "json");
        assertEquals(1, commandResult.code());
        JsonNode report = JSON.readTree(commandResult.out());
        assertEquals("port/2024-01", report.at("/editions/0/edition").asText());
        assertTrue(report.at("/editions/0/ruleset").asText().startsWith("sha256:"), commandResult.out());
        assertEquals(11, report.at("/editions/0/rules").asInt());
        assertEquals(1, report.at("/editions/0/cases").asInt());
        assertEquals("recorded-case-differs", report.at("/faults/0/code").asText());
        assertEquals(0, report.at("/faults/0/line").asInt());
        assertEquals("name-unused", report.at("/warnings/0/code").asText());
        assertEquals(
                folder.resolve("port/2024-01/policy.yaml").toString(),
                report.at("/warnings/0/file").asText());
        assertEquals(22, report.at("/warnings/0/line").asInt());
        assertEquals(
                "`representation.mayor`: geen regel kan dit ooit concluderen.",
                report.at("/warnings/0/message/nl").asText());
        assertEquals(
                "`representation.mayor`: no rule can ever conclude this.",
                report.at("/warnings/0/message/en").asText());
        assertTrue(commandResult.out().chars().allMatch(c -> c < 128), "readable in any encoding");
    }

    @Test
    void anEditionThatCannotBeReadHasNoRuleSet() throws IOException {
        Path rules = PortEdition.whole()
                .replacing("p-room.drl", "met(\"room\")", "met(\"rom\")")
                .in(folder);
        JsonNode report = JSON.readTree(
                CommandResult.of("check", rules, "--format", "json").out());
        assertTrue(report.at("/editions/0/ruleset").isNull(), report::toString);
        assertEquals("unknown-name", report.at("/faults/0/code").asText());
    }

    @Test
    void sarifIsAsItsPublishedSchemaHasIt() throws IOException {
        Path rules = PortEdition.whole()
                .without("P-MAYOR")
                .replacing("cases/grain.json", "\"engage\"", "\"do-not-engage\"")
                .in(folder);
        CommandResult commandResult = CommandResult.of("check", rules, "--format", "sarif", "--language", "nl");
        assertEquals(1, commandResult.code());
        JsonNode log = JSON.readTree(commandResult.out());
        assertEquals(Set.of(), violations(log));
        assertEquals(2, log.at("/runs/0/results").size(), commandResult.out());
        assertEquals("recorded-case-differs", log.at("/runs/0/results/0/ruleId").asText());
        assertEquals("error", log.at("/runs/0/results/0/level").asText());
        JsonNode warning = log.at("/runs/0/results/1");
        assertEquals("warning", warning.get("level").asText());
        assertEquals(
                warning.get("ruleId"),
                log.at("/runs/0/tool/driver/rules")
                        .get(warning.get("ruleIndex").asInt())
                        .get("id"));
        assertEquals(
                22, warning.at("/locations/0/physicalLocation/region/startLine").asInt());
        assertTrue(
                warning.at("/message/text").asText().startsWith("`representation.mayor`: geen regel"),
                commandResult.out());
    }

    @Test
    void sarifWithoutAnythingToTellIsAsItsSchemaHasItToo() throws IOException {
        JsonNode log =
                JSON.readTree(CommandResult.of("check", PortEdition.whole().in(folder), "--format", "sarif")
                        .out());
        assertEquals(Set.of(), violations(log));
        assertTrue(
                log.at("/runs/0/results").isArray() && log.at("/runs/0/results").isEmpty(), log::toString);
    }

    @Test
    void sarifNamesFilesRelativeToWhereTheCommandWasGiven() throws IOException {
        Path rules = Path.of("")
                .toAbsolutePath()
                .relativize(PortEdition.whole().without("P-MAYOR").in(folder));
        JsonNode log = JSON.readTree(
                CommandResult.of("check", rules, "--format", "sarif").out());
        assertEquals(Set.of(), violations(log));
        assertEquals(
                rules + "/port/2024-01/policy.yaml",
                log.at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asText());
    }

    @Test
    void sarifEscapesWhatMayNotStandInAReference() throws IOException {
        Path rules = PortEdition.whole().without("P-MAYOR").in(folder.resolve("all rules"));
        JsonNode log = JSON.readTree(
                CommandResult.of("check", rules, "--format", "sarif").out());
        assertEquals(Set.of(), violations(log));
        String uri = log.at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                .asText();
        assertTrue(uri.startsWith("file:/") && uri.contains("/all%20rules/port/"), uri);
    }

    private static Set<ValidationMessage> violations(JsonNode log) throws IOException {
        try (InputStream schema = CheckFormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            JsonSchema sarif =
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(JSON.readTree(schema));
            return sarif.validate(log, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
        }
    }
}
