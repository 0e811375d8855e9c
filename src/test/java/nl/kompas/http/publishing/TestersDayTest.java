package nl.kompas.http.publishing;

import static nl.kompas.http.publishing.IndexThreshold.BRABANT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import nl.kompas.cli.KompasCommand;
import nl.kompas.fixtures.CopiedRulesResource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tester sees what a change of rules does to a week of decisions, keeps two of them as cases, and replays all in CI. */
@QuarkusTest
@WithTestResource(CopiedRulesResource.class)
class TestersDayTest {

    private static final int FIRST = 20;
    private static final int LAST = 59;
    private static final int BEFORE = 25;
    private static final int AFTER = 60;

    /** Other tests record too; the week of this one begins now. */
    private final Instant begin = Instant.now();

    private final String week = "/v1/decisions?policy=noord-brabant&from=" + begin;

    @ConfigProperty(name = "kompas.rules.path")
    Path rules;

    @TempDir
    Path folder;

    private String before;

    @BeforeEach
    void note() {
        before = BRABANT.folderTag();
    }

    @AfterEach
    void putBack() {
        IndexThreshold.putBack(before);
    }

    @Test
    void fromAWeekOfDecisionsToAReportInCi() throws IOException {
        for (int rank = FIRST; rank <= LAST; rank++) {
            Replaying.record(IndexThreshold.body(rank));
        }
        Path export = exported();
        String draft = IndexThreshold.draft(BEFORE, AFTER);
        assertImpact(draft);
        keepAsCases(draft);
        JsonNode check = BRABANT.read("/drafts/" + draft + "/check");
        assertTrue(check.get("accepted").asBoolean(), check::toPrettyString);
        IndexThreshold.publish(draft, "more countries are innovative");
        String report = replayed(0, rules.toString());
        assertTrue(report.contains("Rank 20 as it was") && report.contains("Rank 50 now counts"), report);
        String differences = replayed(1, export.toString(), "--rules", rules.toString());
        assertEquals(LAST - BEFORE, differences.split("<failure", -1).length - 1);
    }

    private Path exported() throws IOException {
        String lines = AuthoringCalls.ok(
                        AuthoringCalls.request().accept("application/x-ndjson").get(week), 200)
                .asString();
        assertEquals(LAST - FIRST + 1, lines.lines().count());
        return Files.writeString(folder.resolve("week.ndjson"), lines);
    }

    private void assertImpact(String draft) {
        JsonNode impact = Replaying.replayed(
                "{\"target\": {\"policy\": \"noord-brabant\", \"edition\": \"2024-06\"," + " \"draft\": \"" + draft
                        + "\"}, \"decisions\": {\"policy\": \"noord-brabant\", \"from\": \"" + begin + "\"}}");
        assertEquals(LAST - BEFORE, impact.at("/counts/different").asInt(), impact::toPrettyString);
        assertEquals(BEFORE - FIRST + 1, impact.at("/counts/same").asInt());
        JsonNode group = impact.get("groups")
                .valueStream()
                .filter(each -> each.at("/what/about").asText().equals("innovation-level"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "neutral → supports",
                group.at("/what/from").asText() + " → " + group.at("/what/to").asText());
        assertEquals("NB-COMP-LEVEL-GII-LOW", group.at("/rulesBefore/0/rule/id").asText());
        assertEquals(
                "noord-brabant/2024-06/compass-content-link.drl",
                group.at("/rulesAfter/0/rule/file").asText());
    }

    /** One that stays as it was, and one whose answer the change is about. */
    private void keepAsCases(String draft) {
        String same = recordedCase(20, "Rank 20 as it was");
        String changed = recordedCase(50, "Rank 50 now counts")
                .replaceAll(
                        "(?s)\"expect\":.*",
                        "\"expect\": {\"compass\": [{\"component\": \"innovation-level\","
                                + " \"verdict\": \"supports\"}]}}");
        IndexThreshold.change(draft, Map.of("cases/rank-20.json", same, "cases/rank-50.json", changed));
    }

    private String recordedCase(int rank, String name) {
        String id =
                Replaying.get(week + "&reference=" + rank).at("/decisions/0/id").asText();
        return AuthoringCalls.ok(
                        AuthoringCalls.request().queryParam("name", name).get("/v1/decisions/" + id + "/recorded-case"),
                        200)
                .asString();
    }

    private static String replayed(int exitCode, String... cases) {
        StringWriter report = new StringWriter();
        String[] arguments = new String[cases.length + 3];
        arguments[0] = "replay";
        arguments[1] = "--format";
        arguments[2] = "junit";
        System.arraycopy(cases, 0, arguments, 3, cases.length);
        int code = KompasCommand.commandLine()
                .setOut(new PrintWriter(report, true))
                .execute(arguments);
        assertEquals(exitCode, code, report::toString);
        return report.toString();
    }
}
