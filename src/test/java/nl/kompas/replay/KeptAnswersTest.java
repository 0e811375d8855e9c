package nl.kompas.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kompas.edition.Edition;
import nl.kompas.edition.EditionFiles;
import nl.kompas.edition.EditionLoader;
import nl.kompas.fixtures.RepositoryRules;
import nl.kompas.recorded.CaseRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers of another day are compared with those of now, and both name their rules where they stood. */
class KeptAnswersTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FILE = "compass-content-link.drl";
    private static final String REQUEST = "{\"policy\":\"noord-brabant\",\"edition\":\"2023-12\","
            + "\"question\":\"region\",\"findings\":{\"destination\":\"BR\",\"global-innovation-index-rank\":50}}";

    @TempDir
    Path data;

    private ReplayFixture replayFixture;
    private Edition earlier;

    @BeforeEach
    void anEarlierRuleSetWithAnotherThresholdThreeLinesDown() {
        replayFixture = new ReplayFixture(data);
        SortedMap<String, String> own =
                new TreeMap<>(ReplayFixture.edition().files().own());
        own.computeIfPresent(
                FILE,
                (name, content) -> "\n\n\n"
                        + content.replace("number <= 25", "number <= 60").replace("number > 25", "number > 60"));
        EditionFiles files = new EditionFiles(
                ReplayFixture.EDITION, own, ReplayFixture.edition().files().reference(), List.of());
        earlier = new EditionLoader(Clock.systemUTC()).load(files).active().orElseThrow();
        replayFixture.keep(earlier);
    }

    @Test
    void aKeptAnswerIsComparedWithTheRulesThatGaveIt() throws IOException {
        JsonNode kept = kept();
        CaseDifference.Change change = verdictChange(kept);
        assertEquals("compass/innovation-level", change.path());
        assertEquals("supports → neutral", change.before() + " → " + change.after());
        CitedRule before = change.rulesBefore().get(0);
        CitedRule after = change.rulesAfter().get(0);
        assertTrue(before.file().endsWith(FILE) && after.file().endsWith(FILE));
        assertEquals(line(earlier, before.id()), before.line());
        assertEquals(line(ReplayFixture.edition(), after.id()), after.line());
    }

    @Test
    void rulesThatAreNoLongerAtHandAreNamedWithoutTheirPlace() throws IOException {
        ObjectNode kept = kept();
        kept.put("ruleset", "sha256:" + "0".repeat(64));
        CitedRule before = verdictChange(kept).rulesBefore().get(0);
        assertEquals(new CitedRule(before.id(), null, null), before);
    }

    @Test
    void aCaseWithoutADayIsAskedAgainForTheDayOfItsAnswer() {
        CaseRunner.Result asked = CaseRunner.inPlace(ReplayFixture.edition(), Clock.systemUTC())
                .run(
                        REQUEST.getBytes(),
                        CaseComparer.day(new Baseline.Kept(kept().put("referenceDate", "2001-02-03"))));
        assertEquals(
                "2001-02-03",
                ((CaseRunner.Result.Answered) asked)
                        .answer()
                        .get("referenceDate")
                        .asText());
    }

    private CaseDifference.Change verdictChange(JsonNode kept) throws IOException {
        try (Replays replays = replayFixture.start(ReplayFixture.bounds(1, 1, 9))) {
            ReplayStatus replayStatus = replays.submit(
                            ReplayFixture.now(), ReplayStatus.Of.DECISIONS, source(new Baseline.Kept(kept)), null)
                    .orElseThrow();
            ReplayFixture.over(replays, replayStatus);
            JsonNode line = replays.differences(replayStatus, 0, 9)
                    .orElseThrow()
                    .differences()
                    .get(0);
            List<CaseDifference.Change> changes =
                    JSON.treeToValue(line, CaseDifference.class).changes();
            return changes.stream()
                    .filter(change -> change.path().startsWith("compass/"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(line.toPrettyString()));
        }
    }

    private ObjectNode kept() {
        CaseRunner.Result answered =
                CaseRunner.inPlace(earlier, RepositoryRules.CLOCK).run(REQUEST.getBytes(), Optional.empty());
        return (ObjectNode) ((CaseRunner.Result.Answered) answered).answer();
    }

    private static Integer line(Edition edition, String rule) {
        return edition.rules().stream()
                .filter(each -> each.id().equals(rule))
                .findFirst()
                .orElseThrow()
                .place()
                .line();
    }

    private static CaseSource source(Baseline baseline) {
        Deque<CaseSource.Item> items =
                new ArrayDeque<>(List.of(new CaseSource.Item("one", REQUEST.getBytes(), baseline)));
        return new CaseSource() {
            @Override
            public OptionalLong size() {
                return OptionalLong.of(1);
            }

            @Override
            public Optional<Item> next() {
                return Optional.ofNullable(items.poll());
            }

            @Override
            public void close() {}
        };
    }
}
