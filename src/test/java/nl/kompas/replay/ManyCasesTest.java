package nl.kompas.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.kompas.fixtures.RepositoryRules;
import nl.kompas.fixtures.Soak;
import nl.kompas.recorded.CaseRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory does not grow with the number of cases. For the figures of a million alone: {@code -Dreplay.cases=1000000}. */
class ManyCasesTest {

    private static final long CASES = Long.getLong("replay.cases", Soak.times(5_000, 1_000_000));
    private static final int DIFFERS_EVERY = 10;
    private static final long MOST_GROWTH = 16L << 20;

    @TempDir
    Path data;

    @Test
    void aReplayHoldsNoMoreOfManyCasesThanOfFew() throws Exception {
        Decisions source = new Decisions();
        Replays.Bounds bounds =
                new Replays.Bounds(1, 0, Runtime.getRuntime().availableProcessors(), 9, Duration.ofDays(30));
        try (Replays replays = new ReplayFixture(data).start(bounds)) {
            Instant begun = Instant.now();
            ReplayStatus replayStatus = replays.submit(ReplayFixture.now(), ReplayStatus.Of.DECISIONS, source, null)
                    .orElseThrow();
            assertTrue(source.closed.await(30, TimeUnit.MINUTES));
            ReplayStatus over = ReplayFixture.over(replays, replayStatus).run();
            assertEquals(
                    new ReplayStatus.Counts(CASES - CASES / DIFFERS_EVERY, CASES / DIFFERS_EVERY, 0), over.counts());
            System.out.printf(
                    "%d cases in %d s, heap in use after a full collection at a fifth and at four fifths: %d MB, %d MB;"
                            + " differences on disk: %d MB%n",
                    CASES,
                    Duration.between(begun, over.ended()).toSeconds(),
                    source.early >> 20,
                    source.late >> 20,
                    Files.size(data.resolve("replays/" + replayStatus.id() + ".differences.ndjson")) >> 20);
            assertTrue(source.late - source.early < MOST_GROWTH, source.early + " grew to " + source.late);
        }
    }

    /** The recorded cases of an edition over and over, with the answers that they get; some answers are made another. */
    private static final class Decisions implements CaseSource {

        private final List<byte[]> requests = new ArrayList<>();
        private final List<JsonNode> answers = new ArrayList<>();
        private final CountDownLatch closed = new CountDownLatch(1);
        private long given;
        private volatile long early;
        private volatile long late;

        Decisions() {
            ReplayFixture.edition().files().own(".json").values().forEach(file -> {
                byte[] request = request(file);
                CaseRunner.Result result = CaseRunner.inPlace(ReplayFixture.edition(), RepositoryRules.CLOCK)
                        .run(request, Optional.empty());
                requests.add(request);
                answers.add(((CaseRunner.Result.Answered) result).answer());
            });
        }

        private static byte[] request(String file) {
            try {
                return ReplayFiles.JSON.readTree(file).get("request").toString().getBytes(StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public OptionalLong size() {
            return OptionalLong.of(CASES);
        }

        @Override
        public Optional<Item> next() {
            if (given == CASES) {
                return Optional.empty();
            }
            early = given == CASES / 5 ? used() : early;
            late = given == CASES * 4 / 5 ? used() : late;
            int which = (int) (given % requests.size());
            JsonNode answer = answers.get(which).deepCopy();
            if (given++ % DIFFERS_EVERY == 0) {
                ((ObjectNode) answer.at("/preconditions/0")).put("status", "another");
            }
            return Optional.of(new Item("decision " + given, requests.get(which), new Baseline.Kept(answer)));
        }

        private static long used() {
            System.gc();
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }
}
