package nl.kompas.publishing;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kompas.edition.EditionState;
import nl.kompas.fixtures.PortThresholdEdition;
import nl.kompas.policy.EditionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder is watched as it is changed, and nobody has to say that it was. */
class FolderWatcherTest {

    private static final EditionId NEXT = new EditionId("port", "2025");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private ServiceFolders serviceFolders;
    private LiveCatalogue catalogue;

    @BeforeEach
    void startWithThresholdTen() {
        serviceFolders = ServiceFolders.with(folder, 10);
        catalogue = serviceFolders.start();
    }

    @Test
    void whatIsSavedAnswersWithoutAWord() throws IOException {
        try (FolderWatcher watcher = new FolderWatcher(serviceFolders.rules(), catalogue::refreshAll)) {
            for (int threshold : new int[] {30, 15, 40}) {
                serviceFolders.write(PortThresholdEdition.EDITION.toString(), PortThresholdEdition.files(threshold));
                await().atMost(PATIENCE).until(() -> answersBy(PortThresholdEdition.EDITION, threshold));
            }
        }
    }

    @Test
    void aFileWrittenInPiecesIsOneActivation() throws IOException {
        String file = PortThresholdEdition.files(10).get("host.drl").replace("From 10", "From some 10");
        try (FolderWatcher watcher = new FolderWatcher(serviceFolders.rules(), catalogue::refreshAll)) {
            try (Writer pieces = Files.newBufferedWriter(serviceFolders.file("host.drl"))) {
                for (String piece : file.split("(?<= )")) {
                    pieces.write(piece);
                    pieces.flush();
                }
            }
            await().atMost(PATIENCE).until(() -> ServiceFolders.text(catalogue, PortThresholdEdition.EDITION)
                    .equals("From some 10 ships on."));
        }
        assertEquals(2, serviceFolders.activations());
    }

    @Test
    void aNewFolderWithAllThatIsInItIsSeen() throws IOException {
        try (FolderWatcher watcher = new FolderWatcher(serviceFolders.rules(), catalogue::refreshAll)) {
            serviceFolders.write(NEXT.toString(), PortThresholdEdition.files(NEXT, 30));
            await().atMost(PATIENCE).until(() -> answersBy(NEXT, 30));
            serviceFolders.write(NEXT.toString(), PortThresholdEdition.files(NEXT, 40));
            await().atMost(PATIENCE).until(() -> answersBy(NEXT, 40));
        }
    }

    @Test
    void aFolderThatIsReplacedGoesOnBeingWatched() throws IOException {
        Path edition = serviceFolders.rules().resolve(PortThresholdEdition.EDITION.toString());
        ServiceFolders elsewhere = new ServiceFolders(folder.resolve("elsewhere"), serviceFolders.data());
        elsewhere.write("port", PortThresholdEdition.files(30));
        try (FolderWatcher watcher = new FolderWatcher(serviceFolders.rules(), catalogue::refreshAll)) {
            Files.move(edition, folder.resolve("old"));
            Files.move(elsewhere.rules().resolve("port"), edition);
            await().atMost(PATIENCE).until(() -> answersBy(PortThresholdEdition.EDITION, 30));
            serviceFolders.write(PortThresholdEdition.EDITION.toString(), PortThresholdEdition.files(40));
            await().atMost(PATIENCE).until(() -> answersBy(PortThresholdEdition.EDITION, 40));
        }
    }

    @Test
    void whatTheFileSystemDoesNotReportIsFoundAnyway() throws IOException {
        // Writing under another name of the same file is reported only where that name stands.
        Path otherName = Files.createLink(folder.resolve("host.drl"), serviceFolders.file("host.drl"));
        try (FolderWatcher watcher = new FolderWatcher(serviceFolders.rules(), catalogue::refreshAll)) {
            Files.writeString(
                    otherName, PortThresholdEdition.files(10).get("host.drl").replace("From 10", "From some 10"));
            await().atMost(PATIENCE).until(() -> ServiceFolders.text(catalogue, PortThresholdEdition.EDITION)
                    .equals("From some 10 ships on."));
        }
    }

    @Test
    void aRoundThatFailsDoesNotEndTheWatching() throws IOException {
        AtomicInteger rounds = new AtomicInteger();
        Runnable failing = () -> {
            rounds.incrementAndGet();
            throw new IllegalStateException("this round fails");
        };
        try (FolderWatcher watcher = new FolderWatcher(serviceFolders.rules(), failing)) {
            for (int round = 1; round <= 3; round++) {
                int seen = round;
                serviceFolders.write("large.drl", "// " + round);
                await().atMost(PATIENCE).until(() -> rounds.get() >= seen);
            }
        }
    }

    @Test
    void onceItIsClosedNobodyWatches() throws IOException {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        new FolderWatcher(serviceFolders.rules(), catalogue::refreshAll).close();
        await().atMost(PATIENCE).until(() -> before.containsAll(watchers()));
    }

    private static Set<Thread> watchers() {
        Set<Thread> threads = Thread.getAllStackTraces().keySet();
        threads.removeIf(thread -> !thread.getName().equals("rules-watcher"));
        return threads;
    }

    private boolean answersBy(EditionId edition, int threshold) {
        return catalogue.state(edition).flatMap(EditionState::active).isPresent()
                && ServiceFolders.text(catalogue, edition).equals("From " + threshold + " ships on.");
    }
}
