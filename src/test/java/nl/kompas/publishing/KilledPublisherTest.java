package nl.kompas.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import nl.kompas.edition.EditionState;
import nl.kompas.fixtures.PortThresholdEdition;
import nl.kompas.fixtures.Soak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whenever the process is killed that publishes, the edition is whole afterwards, old or new, and the history agrees. */
class KilledPublisherTest {

    private static final int KILLS = Soak.times(3, 50);
    private static final int MOST_KILLS = 50;
    private static final int LATEST_MICROS = 100_000;
    /** About as long as the files of an edition are written. */
    private static final int LATEST_MICROS_OF_WRITING = 5_000;

    @TempDir
    private Path folder;

    @Test
    void theEditionIsWholeAndTheHistoryAgreesAfterEveryKill() throws Exception {
        ServiceFolders serviceFolders = ServiceFolders.with(folder, 30);
        serviceFolders.write(PortThresholdEdition.EDITION.toString(), PublisherProcess.version(1));
        Path begun = serviceFolders.data().resolve("publications/port~2024.json");
        Random random = new Random();
        int unfinished = 0;
        int kills = 0;
        // A kill that did not hit what it is about shows nothing.
        while (kills < KILLS || unfinished == 0 && kills < MOST_KILLS) {
            kills++;
            if (kills % 2 == 0) {
                publishUntilKilled(1 + random.nextInt(3), () -> true, random.nextInt(LATEST_MICROS));
            } else {
                publishUntilKilled(1, () -> Files.exists(begun), random.nextInt(LATEST_MICROS_OF_WRITING));
            }
            unfinished += Files.exists(begun) ? 1 : 0;
            assertWhole(serviceFolders, "after kill " + kills);
        }
        System.out.printf("%d kills, %d of them in the midst of a publication%n", kills, unfinished);
        assertTrue(unfinished > 0);
    }

    /** Kills the publisher so many microseconds after it announced a publication and something is so. */
    private void publishUntilKilled(int publication, BooleanSupplier first, int micros) throws IOException {
        Process publisher = start();
        try (BufferedReader out = publisher.inputReader()) {
            for (int begun = 0; begun < publication; ) {
                String line = out.readLine();
                assertTrue(line != null, "the publisher ended by itself");
                begun += line.equals(PublisherProcess.BEGINS) ? 1 : 0;
            }
            while (!first.getAsBoolean() && publisher.isAlive()) {
                Thread.onSpinWait();
            }
            long until = System.nanoTime() + TimeUnit.MICROSECONDS.toNanos(micros);
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
        } finally {
            publisher.destroyForcibly().onExit().join();
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PublisherProcess.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
    }

    private static void assertWhole(ServiceFolders serviceFolders, String when) throws IOException {
        LiveCatalogue catalogue = serviceFolders.start();
        SortedMap<String, String> found = onDisk(serviceFolders);
        assertTrue(
                found.equals(PublisherProcess.version(0)) || found.equals(PublisherProcess.version(1)),
                () -> when + ": " + found);
        EditionState state = catalogue.state(PortThresholdEdition.EDITION).orElseThrow();
        assertTrue(state.report().accepted(), when);
        assertEquals(
                found.equals(PublisherProcess.version(0)) ? "engage" : "do-not-engage",
                ServiceFolders.advice(catalogue, 20),
                when);
        Activation last =
                serviceFolders.journal().last(PortThresholdEdition.EDITION).orElseThrow();
        assertEquals(state.report().revision(), last.revision(), when);
        assertEquals(state.active().orElseThrow().hash(), last.ruleset(), when);
        assertEquals(state.since().orElseThrow(), last.at(), when);
        assertTrue(
                serviceFolders.journal().of(PortThresholdEdition.EDITION).stream()
                        .allMatch(each -> kept(serviceFolders, each)),
                when);
    }

    private static boolean kept(ServiceFolders serviceFolders, Activation activation) {
        return serviceFolders.store().find(activation.revision()).isPresent();
    }

    /** All files of the edition but those that stand beside another while it is written. */
    private static SortedMap<String, String> onDisk(ServiceFolders serviceFolders) throws IOException {
        Path edition = serviceFolders.file("policy.yaml").getParent();
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(edition)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                if (!path.getFileName().toString().startsWith(".")) {
                    files.put(edition.relativize(path).toString().replace('\\', '/'), Files.readString(path));
                }
            }
        }
        return files;
    }
}
