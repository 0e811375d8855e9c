package nl.kompas.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches the rules folder. Editors write in pieces and checkouts touch many files, so it waits until the folder has been quiet
 * for a moment; and since some file systems report nothing, it looks by itself now and then.
 */
public final class FolderWatcher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatcher.class);
    private static final long QUIET_MILLIS = 100;
    private static final long LONGEST_UNREST_MILLIS = 5_000;
    private static final long LOOK_ANYWAY_MILLIS = 2_000;
    private static final int DEEPEST = 4;

    private final Path root;
    private final Runnable changed;
    private final WatchService service;
    private final Thread thread;

    /** Watches a folder from now on, and tells of changes on a thread of its own. */
    public FolderWatcher(Path root, Runnable changed) {
        this.root = root;
        this.changed = changed;
        try {
            this.service = root.getFileSystem().newWatchService();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.thread = new Thread(this::watch, "rules-watcher");
        this.thread.setDaemon(true);
        this.thread.start();
    }

    private void watch() {
        try {
            while (true) {
                register();
                WatchKey key = service.poll(LOOK_ANYWAY_MILLIS, TimeUnit.MILLISECONDS);
                if (key != null) {
                    settle(key);
                }
                tell();
            }
        } catch (ClosedWatchServiceException e) {
            LOG.debug("no longer watching {}", root);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void settle(WatchKey first) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_UNREST_MILLIS);
        WatchKey key = first;
        while (key != null && System.nanoTime() < deadline) {
            if (key.pollEvents().stream().anyMatch(event -> event.kind() != StandardWatchEventKinds.ENTRY_MODIFY)) {
                register();
            }
            key.reset();
            key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
        if (key != null) {
            key.reset();
        }
    }

    /** A fault in one round must not end the watching. */
    private void tell() {
        try {
            changed.run();
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("the rules folder could not be read; the rules stay as they were", e);
        }
    }

    /** New folders come; registering a folder again changes nothing. */
    private void register() {
        try {
            Files.walkFileTree(root, java.util.Set.of(), DEEPEST, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                        throws IOException {
                    folder.register(
                            service,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (NoSuchFileException e) {
            LOG.debug("{} is gone while it is being watched", root);
        } catch (IOException e) {
            LOG.warn("the rules folder cannot be watched; it is looked at every {} ms", LOOK_ANYWAY_MILLIS, e);
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
