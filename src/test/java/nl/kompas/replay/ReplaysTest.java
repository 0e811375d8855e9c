package nl.kompas.replay;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.kompas.replay.ReplayStatus.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Replays wait, run, end and are kept, whatever happens. */
class ReplaysTest {

    private static final int MANY = 10_000;

    @TempDir
    Path data;

    private ReplayFixture replayFixture;

    @BeforeEach
    void begin() {
        replayFixture = new ReplayFixture(data);
    }

    @Test
    void noMoreCasesAreUnderWayThanKeepTheWorkersBusy() throws IOException {
        try (Replays replays = replayFixture.start(ReplayFixture.bounds(1, 0, 9))) {
            Counted source = Counted.of(MANY);
            ReplayStatus replayStatus = submit(replays, source);
            long[] most = {0};
            await().atMost(ReplayFixture.PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(1))
                    .until(() -> {
                        // What was done is read first, so that the difference is never too small.
                        ReplayStatus seen =
                                replays.find(replayStatus.id()).orElseThrow().run();
                        long given = source.given.get();
                        if (!seen.over()) {
                            most[0] = Math.max(most[0], given - seen.counts().done());
                        }
                        return seen.over();
                    });
            assertEquals(
                    new ReplayStatus.Counts(MANY / 2, 0, MANY / 2),
                    ReplayFixture.over(replays, replayStatus).run().counts());
            assertTrue(most[0] > 0 && most[0] <= MANY / 2, "under way at once: " + most[0]);
        }
    }

    @Test
    void differencesStandInTheOrderOfTheCases() throws IOException {
        try (Replays replays = replayFixture.start(ReplayFixture.bounds(1, 0, 9))) {
            ReplayStatus replayStatus = ReplayFixture.over(replays, submit(replays, Counted.of(MANY)))
                    .run();
            DifferencePage page = replays.differences(replayStatus, 0, MANY).orElseThrow();
            for (int i = 0; i < MANY / 2; i++) {
                assertEquals(
                        "case " + (2 * i + 1),
                        page.differences().get(i).get("case").asText());
            }
            assertTrue(page.last());
        }
    }

    @Test
    void aFewRunAtOnceSomeWaitAndMoreAreRefused() throws IOException {
        try (Replays replays = replayFixture.start(ReplayFixture.bounds(2, 1, 9))) {
            Counted first = Counted.holding(1, 0);
            Counted second = Counted.holding(1, 0);
            Counted third = Counted.of(1);
            Counted fourth = Counted.of(1);
            List<ReplayStatus> runs = List.of(submit(replays, first), submit(replays, second), submit(replays, third));
            await().atMost(ReplayFixture.PATIENCE)
                    .until(() -> states(replays, runs).equals(List.of(State.RUNNING, State.RUNNING, State.QUEUED)));
            assertEquals(
                    Optional.empty(), replays.submit(ReplayFixture.now(), ReplayStatus.Of.DECISIONS, fourth, null));
            assertEquals(0, fourth.closed.getCount());
            first.goOn.countDown();
            ReplayFixture.over(replays, runs.get(2));
            assertEquals(State.RUNNING, states(replays, runs).get(1));
            second.goOn.countDown();
            ReplayFixture.over(replays, runs.get(1));
        }
    }

    @Test
    void whatWaitsIsCancelledAtOnceAndWhatRunsSoonAfter() throws Exception {
        try (Replays replays = replayFixture.start(ReplayFixture.bounds(1, 1, 9))) {
            Counted running = Counted.holding(MANY, 1_000);
            Counted waiting = Counted.of(1);
            ReplayStatus first = submit(replays, running);
            ReplayStatus second = submit(replays, waiting);
            assertTrue(replays.remove(second.id()));
            assertEquals(0, waiting.closed.getCount());
            assertEquals(
                    State.CANCELLED,
                    replays.find(second.id()).orElseThrow().run().state());
            await().atMost(ReplayFixture.PATIENCE).until(() -> running.given.get() == 1_000);
            assertTrue(replays.remove(first.id()));
            running.goOn.countDown();
            ReplayStatus cancelled = ReplayFixture.over(replays, first).run();
            assertEquals(State.CANCELLED, cancelled.state());
            assertTrue(cancelled.counts().done() < MANY);
            assertTrue(running.closed.await(1, TimeUnit.MINUTES));
        }
    }

    @Test
    void aSourceThatFailsFailsTheReplayAndKeepsWhatWasFound() throws IOException {
        try (Replays replays = replayFixture.start(ReplayFixture.bounds(1, 1, 9))) {
            Replays.Shown failed = ReplayFixture.over(replays, submit(replays, new Broken()));
            assertEquals(State.FAILED, failed.run().state());
            assertTrue(failed.run().reason().contains("log"));
        }
    }

    @Test
    void whatACrashCutShortHasFailedAndLeavesNoCasesBehind() throws IOException {
        Replays crashed = replayFixture.start(ReplayFixture.bounds(1, 1, 9));
        Counted source = Counted.holding(MANY, 1_000);
        ReplayStatus replayStatus = submit(crashed, source);
        UploadedCases.Intake intake = crashed.intake();
        await().atMost(ReplayFixture.PATIENCE).until(() -> source.given.get() == 1_000);
        try (Replays restarted = replayFixture.start(ReplayFixture.bounds(1, 1, 9))) {
            ReplayStatus known = restarted.find(replayStatus.id()).orElseThrow().run();
            assertEquals(State.FAILED, known.state());
            assertTrue(known.reason().contains("stopped"));
            try (Stream<Path> files = Files.list(data.resolve("replays"))) {
                assertEquals(
                        0,
                        files.filter(file -> file.toString().contains(".cases."))
                                .count());
            }
        } finally {
            intake.close();
            crashed.close();
        }
    }

    @Test
    void whatIsDoneSurvivesARestart() throws IOException {
        Replays.Shown before;
        try (Replays replays = replayFixture.start(ReplayFixture.bounds(1, 1, 9))) {
            before = ReplayFixture.over(replays, submit(replays, Counted.of(10)));
        }
        try (Replays restarted = replayFixture.start(ReplayFixture.bounds(1, 1, 9))) {
            assertEquals(Optional.of(before), restarted.find(before.run().id()));
            assertEquals(
                    5,
                    restarted
                            .differences(before.run(), 0, 100)
                            .orElseThrow()
                            .differences()
                            .size());
        }
    }

    @Test
    void theOldestAreRemovedOnceThereAreTooMany() throws IOException {
        try (Replays replays = replayFixture.start(ReplayFixture.bounds(1, 1, 2))) {
            ReplayStatus first =
                    ReplayFixture.over(replays, submit(replays, Counted.of(1))).run();
            ReplayStatus second =
                    ReplayFixture.over(replays, submit(replays, Counted.of(1))).run();
            ReplayStatus third =
                    ReplayFixture.over(replays, submit(replays, Counted.of(1))).run();
            assertEquals(
                    List.of(third.id(), second.id()),
                    replays.all().stream().map(ReplayStatus::id).toList());
            try (Stream<Path> files = Files.list(data.resolve("replays"))) {
                assertEquals(
                        0,
                        files.filter(file -> file.toString().contains(first.id()))
                                .count());
            }
        }
    }

    @Test
    void whatIsTooOldIsRemoved() throws IOException {
        try (Replays replays = replayFixture.start(ReplayFixture.bounds(1, 1, 9))) {
            ReplayFixture.over(replays, submit(replays, Counted.of(1)));
        }
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(31));
        try (Replays restarted = replayFixture.start(ReplayFixture.bounds(1, 1, 9), later)) {
            assertEquals(List.of(), restarted.all());
        }
    }

    private static ReplayStatus submit(Replays replays, CaseSource source) throws IOException {
        return replays.submit(ReplayFixture.now(), ReplayStatus.Of.DECISIONS, source, null)
                .orElseThrow();
    }

    private static List<State> states(Replays replays, List<ReplayStatus> runs) {
        return runs.stream()
                .map(replayStatus ->
                        replays.find(replayStatus.id()).orElseThrow().run().state())
                .toList();
    }

    /** A source that breaks at its first case. */
    private static final class Broken implements CaseSource {

        @Override
        public java.util.OptionalLong size() {
            return java.util.OptionalLong.empty();
        }

        @Override
        public Optional<Item> next() throws IOException {
            throw new IOException("this is a test");
        }

        @Override
        public void close() {}
    }
}
