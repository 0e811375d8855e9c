package nl.kompas.storage;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is said to be on disk after a flush that failed, until all of the log is in the database. */
class EmbeddedLogTest {

    @TempDir
    Path folder;

    private final AtomicInteger emptyings = new AtomicInteger();
    private Path file;
    private EmbeddedLog log;

    @BeforeEach
    void aLog() {
        file = folder.resolve("kompas.db-wal");
        log = new EmbeddedLog(folder.resolve("kompas.db"));
    }

    @Test
    void aLogThatIsThereOrWasTakenAwayIsSettledAsItIs() throws IOException {
        log.settle(() -> emptied(true));
        Files.writeString(file, "frames");
        log.settle(() -> emptied(true));
        assertEquals(0, emptyings.get());
    }

    @Test
    void afterAFlushThatFailedTheLogMustBeEmptiedFirst() throws IOException {
        Files.createDirectory(file); // which nobody can flush
        assertThrows(IOException.class, () -> log.settle(() -> emptied(true)));
        assertEquals(0, emptyings.get());
        Files.delete(file);
        assertThrows(IOException.class, () -> log.settle(() -> emptied(false)), "somebody was in the way");
        log.settle(() -> emptied(true));
        assertEquals(2, emptyings.get());
        assertDoesNotThrow(() -> log.settle(() -> emptied(false)));
        assertEquals(2, emptyings.get());
    }

    @Test
    void aLogInThePlaceOfAnotherIsTheOneThatIsFlushed() throws IOException {
        Files.writeString(file, "frames");
        log.settle(() -> emptied(true));
        Files.delete(file);
        Files.createDirectory(file); // which nobody can flush
        assertThrows(IOException.class, () -> log.settle(() -> emptied(true)));
    }

    /** What the disk did before a file is opened, the system may have told another, and then tells nobody else. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void theLogIsOpenFromTheBeginningAndNoLongerThanItIsThere() throws IOException {
        Files.writeString(file, "frames");
        log.watch();
        assertEquals(1, opened());
        log.settle(() -> emptied(true));
        assertEquals(1, opened());
        Files.delete(file);
        log.settle(() -> emptied(true));
        assertEquals(0, opened());
    }

    @Test
    void aLogThatCannotBeWatchedIsInDoubt() throws IOException {
        Files.createDirectory(file);
        log.watch();
        Files.delete(file);
        log.settle(() -> emptied(true));
        assertEquals(1, emptyings.get());
    }

    /** How often this process has the log open, also where it was deleted since. */
    private long opened() throws IOException {
        long open = 0;
        try (DirectoryStream<Path> all = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
            for (Path each : all) {
                open += Files.isSymbolicLink(each)
                                && Files.readSymbolicLink(each).toString().startsWith(file.toString())
                        ? 1
                        : 0;
            }
        }
        return open;
    }

    private boolean emptied(boolean wholly) {
        emptyings.incrementAndGet();
        return wholly;
    }
}
