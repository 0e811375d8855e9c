package nl.kompas.http.publishing;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kompas.fixtures.CopiedRulesResource;
import nl.kompas.fixtures.Soak;
import nl.kompas.http.publishing.Version.Said;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Many edits, good and broken, while others call without pause. */
@QuarkusTest
@WithTestResource(CopiedRulesResource.class)
class EditsUnderLoadTest {

    private static final AuthoringCalls EDITION = new AuthoringCalls("noord-brabant", "2024-06");
    private static final int EDITS = Integer.getInteger("kompas.edits", Soak.times(20, 500));
    private static final int SETTLED_IN = Math.min(50, EDITS);
    private static final int CONNECTIONS = 8;
    private static final long TOLERANCE = 8L << 20;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @ConfigProperty(name = "kompas.rules.path")
    Path rules;

    @TestHTTPResource("/")
    URI service;

    private final List<Version> good = new ArrayList<>();
    private final List<Long> nanos = new ArrayList<>();

    @Test
    void everyAnswerAgreesWithOneWholeVersionAndNothingIsLeftBehind() throws Exception {
        EditedFiles files = EditedFiles.in(rules.resolve("noord-brabant/2024-06"));
        good.add(Version.of(files.originals()));
        int before = history().size() - 1;
        long settledIn = 0;
        try (EvaluationCallers evaluationCallers = new EvaluationCallers(CONNECTIONS, service)) {
            for (int edit = 1; edit <= EDITS; edit++) {
                edit(edit, files, evaluationCallers);
                settledIn = edit == SETTLED_IN ? used() : settledIn;
            }
            evaluationCallers.close();
            long used = used();
            print(evaluationCallers, settledIn, used);
            assertEquals(List.of(), List.copyOf(evaluationCallers.failed()));
            assertAnswersAgree(evaluationCallers, before);
            assertTrue(used <= settledIn + TOLERANCE, used + " bytes in use, and " + settledIn + " before");
        } finally {
            files.restore();
        }
    }

    /** Of three edits one is broken; the one after it mends what it broke. */
    private void edit(int edit, EditedFiles files, EvaluationCallers evaluationCallers) {
        Version last = good.get(good.size() - 1);
        boolean inPlace = edit % 2 == 0;
        if (edit % 3 == 2) {
            files.saveBroken(edit, last.edited(Version.COMPASS, edit), inPlace);
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> EDITION.read("").get("faultCount").asInt() > 0);
            return;
        }
        String file = edit % 3 == 0 ? Version.COMPASS : EditedFiles.NAMES.get(1 + edit % 2);
        Version next = last.edited(file, edit);
        good.add(next);
        files.save(file, next, inPlace);
        long saved = System.nanoTime();
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> evaluationCallers.first(next.said()) > 0);
        nanos.add(evaluationCallers.first(next.said()) - saved);
    }

    /** What was kept of each rule set says what its answers must say; no other rule set may have answered. */
    private void assertAnswersAgree(EvaluationCallers evaluationCallers, int before) {
        Map<String, Said> bySet = new HashMap<>();
        JsonNode history = history();
        for (int i = 0; i < history.size() - before; i++) {
            JsonNode activation = history.get(i);
            Version version = kept(activation.get("revision").asText());
            assertTrue(good.contains(version), () -> version + " was never saved as a whole");
            bySet.put(activation.get("ruleset").asText(), version.said());
        }
        assertEquals(good.size(), bySet.size());
        evaluationCallers
                .answers()
                .keySet()
                .forEach(answer -> assertEquals(bySet.get(answer.ruleset()), answer.said()));
    }

    /** Latest first; other tests may have changed the edition before. */
    private static JsonNode history() {
        return EDITION.read("/history").get("history");
    }

    private static Version kept(String revision) {
        Map<String, String> files = new HashMap<>();
        for (String name : EditedFiles.NAMES) {
            String path = EDITION.path("/rule-sets/" + revision + "/files/" + name);
            files.put(
                    name,
                    AuthoringCalls.ok(AuthoringCalls.request().get(path), 200).asString());
        }
        return Version.of(files);
    }

    private void print(EvaluationCallers evaluationCallers, long settledIn, long used) {
        List<Long> millis =
                nanos.stream().map(each -> each / 1_000_000).sorted().toList();
        System.out.printf(
                "%d edits, %d good, under %d calls; saved to answering: median %d ms, worst %d ms; in use %d kB, then %d kB%n",
                EDITS,
                nanos.size(),
                evaluationCallers.calls(),
                millis.get(millis.size() / 2),
                millis.get(millis.size() - 1),
                settledIn >> 10,
                used >> 10);
    }

    /** The least that is in use after several full collections. */
    private static long used() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
