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
import nl.kompas.catalogue.Edition;
import nl.kompas.catalogue.EditionFiles;
import nl.kompas.catalogue.EditionLoader;
import nl.kompas.catalogue.RepositoryRules;
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

    private Bench bench;
    private Edition earlier;

    @BeforeEach
    void anEarlierRuleSetWithAnotherThresholdThreeLinesDown() {
        bench = new Bench(data);
        SortedMap<String, String> own = new TreeMap<>(Bench.edition().files().own());
        own.computeIfPresent(
                FILE,
                (name, content) -> "\n\n\n"
                        + content.replace("number <= 25", "number <= 60").replace("number > 25", "number > 60"));
        EditionFiles files =
                new EditionFiles(Bench.EDITION, own, Bench.edition().files().reference(), List.of());
        earlier = new EditionLoader(Clock.systemUTC()).load(files).active().orElseThrow();
        bench.keep(earlier);
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
        assertEquals(line(Bench.edition(), after.id()), after.line());
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
        Reanswer.Result asked = Reanswer.by(Bench.edition(), Clock.systemUTC())
                .answer(
                        REQUEST.getBytes(),
                        Comparer.day(new Yardstick.Kept(kept().put("referenceDate", "2001-02-03"))));
        assertEquals(
                "2001-02-03",
                ((Reanswer.Result.Answered) asked).tree().get("referenceDate").asText());
    }

    private CaseDifference.Change verdictChange(JsonNode kept) throws IOException {
        try (Replays replays = bench.start(Bench.bounds(1, 1, 9))) {
            Run run = replays.submit(Bench.now(), Run.Of.DECISIONS, source(new Yardstick.Kept(kept)), null)
                    .orElseThrow();
            Bench.over(replays, run);
            JsonNode line =
                    replays.differences(run, 0, 9).orElseThrow().differences().get(0);
            List<CaseDifference.Change> changes =
                    JSON.treeToValue(line, CaseDifference.class).changes();
            return changes.stream()
                    .filter(change -> change.path().startsWith("compass/"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(line.toPrettyString()));
        }
    }

    private ObjectNode kept() {
        Reanswer.Result answered =
                Reanswer.by(earlier, RepositoryRules.CLOCK).answer(REQUEST.getBytes(), Optional.empty());
        return (ObjectNode) ((Reanswer.Result.Answered) answered).tree();
    }

    private static Integer line(Edition edition, String rule) {
        return edition.rules().stream()
                .filter(each -> each.id().equals(rule))
                .findFirst()
                .orElseThrow()
                .place()
                .line();
    }

    private static CaseSource source(Yardstick yardstick) {
        Deque<CaseSource.Item> items =
                new ArrayDeque<>(List.of(new CaseSource.Item("one", REQUEST.getBytes(), yardstick)));
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
