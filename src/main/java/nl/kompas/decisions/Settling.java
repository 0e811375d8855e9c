package nl.kompas.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import nl.kompas.storage.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits for the disk, and tells who waits for a decision what came of it. Waiting once does for all that was written before it
 * began, and meanwhile more is written.
 */
final class Settling implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DecisionLog.class);
    /** So that a disk that does not come along holds up those who write, not the memory. */
    private static final int MOST_WAITING = 64;

    private static final Written END = new Written(List.of(), List.of());

    private final Database database;
    private final BlockingQueue<Written> queue = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Thread settler;

    /** Decisions of one transaction: who waits, and what they get once it is on disk. */
    record Written(List<CompletableFuture<Recording>> waiting, List<Recording> recordings) {

        void tell() {
            for (int i = 0; i < waiting.size(); i++) {
                waiting.get(i).complete(recordings.get(i));
            }
        }
    }

    Settling(Database database) {
        this.database = database;
        this.settler = new Thread(this::settle, "decision-settling");
        settler.start();
    }

    /** Tells of it once it is on disk. */
    void add(Written written) throws InterruptedException {
        if (database.shared()) {
            written.tell(); // the server has settled it
        } else {
            queue.put(written);
        }
    }

    private void settle() {
        List<Written> those = new ArrayList<>();
        boolean more = true;
        while (more) {
            try {
                those.add(queue.take());
                queue.drainTo(those);
                more = !those.remove(END);
                settle(those);
                those.clear();
            } catch (InterruptedException e) {
                more = false;
            }
        }
    }

    private void settle(List<Written> those) {
        try {
            database.settle();
            those.forEach(Written::tell);
        } catch (RuntimeException e) {
            those.forEach(written -> failed(written.waiting(), e));
        }
    }

    /** Tells that nobody can say whether it was kept: asking again tells. */
    static void failed(List<CompletableFuture<Recording>> waiting, RuntimeException why) {
        LOG.error("{} decisions could not be kept: {}", waiting.size(), why.toString());
        LOG.debug("Why decisions could not be kept", why);
        Recording unavailable = new Recording.Unavailable("The database cannot keep decisions now.");
        waiting.forEach(each -> each.complete(unavailable));
    }

    /** Settles what waits, and takes no more. */
    @Override
    public void close() throws InterruptedException {
        queue.put(END);
        settler.join();
    }
}
