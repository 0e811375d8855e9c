package nl.kompas.decisions;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import nl.kompas.storage.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits for the disk, and tells who waits for a decision what came of it. Meanwhile one more transaction is written, and no
 * second: who comes while the disk is busy goes into the next one, for fewer and larger ones cost less.
 */
final class Settling implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DecisionLog.class);
    private static final long LOOK_EVERY_MILLIS = 200;
    private static final Written END = new Written(List.of(), List.of());

    private final Database database;
    private final BlockingQueue<Written> handed = new SynchronousQueue<>();
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

    /**
     * Tells of it once it is on disk.
     *
     * @param othersWait whether somebody waits to be written: then another thread waits for the disk, and this returns when it begins
     */
    void add(Written written, boolean othersWait) throws InterruptedException {
        if (!othersWait || database.shared()) {
            settle(written);
        } else if (!hand(written)) {
            failed(written.waiting(), new IllegalStateException("nobody waits for the disk any more"));
        }
    }

    /** False where nobody takes anything any more. */
    private boolean hand(Written written) throws InterruptedException {
        boolean taken = false;
        while (!taken && settler.isAlive()) {
            taken = handed.offer(written, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
        return taken;
    }

    private void settle() {
        try {
            for (Written those = handed.take(); those != END; those = handed.take()) {
                settle(those);
            }
        } catch (InterruptedException e) {
            LOG.warn("Decisions are settled no more", e);
        }
    }

    private void settle(Written those) {
        try {
            database.settle();
            those.tell();
        } catch (RuntimeException e) {
            failed(those.waiting(), e);
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
        hand(END);
        settler.join();
    }
}
