package nl.kompas.publishing;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks now and then whether the journal that replicas share has grown: a query by its key, which finds nothing as a rule. */
public final class JournalWatcher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(JournalWatcher.class);
    private static final long EVERY_MILLIS = 500;

    private final Runnable look;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread watcher = new Thread(task, "journal-watcher");
        watcher.setDaemon(true);
        return watcher;
    });

    /** Looks from now on, on a thread of its own. */
    public JournalWatcher(Runnable look) {
        this.look = look;
        thread.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** A fault in one round must not end the watching. */
    private void look() {
        try {
            look.run();
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("the journal could not be followed; the rules stay as they were", e);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
