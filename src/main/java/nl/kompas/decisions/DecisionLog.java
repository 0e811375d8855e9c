package nl.kompas.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import nl.kompas.answer.Answer;
import nl.kompas.storage.Database;
import nl.kompas.storage.DatabaseUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps decisions. One thread writes all that wait in one transaction, so that the disk is waited for once for many; a decision
 * is told to be kept when that transaction is on disk.
 */
public final class DecisionLog implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DecisionLog.class);
    private static final int MOST_WAITING = 8_192;
    private static final int MOST_AT_ONCE = 512;
    private static final int ATTEMPTS = 3;
    private static final long LOOK_EVERY_MILLIS = 200;

    private final Database database;
    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Thread writer;
    private volatile boolean closed;

    private record Waiting(NewDecision decision, CompletableFuture<Recording> result) {}

    /** What is asked to be kept: the caller's own words, and the answer that they got. */
    public record Request(
            Optional<String> client,
            Optional<String> idempotencyKey,
            byte[] body,
            Answer answer,
            byte[] answerWithoutReference,
            String revision) {}

    /** A log in that database. */
    public DecisionLog(Database database) {
        this.database = database;
        this.writer = new Thread(this::write, "decision-log");
        writer.start();
    }

    /** Keeps a decision. The stage completes when it is on disk, or is known not to be; it never fails. */
    public CompletionStage<Recording> record(Request request) {
        NewDecision decision = NewDecision.of(
                request.client(),
                request.idempotencyKey(),
                request.body(),
                request.answer(),
                request.answerWithoutReference(),
                request.revision());
        CompletableFuture<Recording> result = new CompletableFuture<>();
        if (closed || !queue.offer(new Waiting(decision, result))) {
            result.complete(new Recording.Unavailable("Too many decisions wait to be written."));
        }
        return result;
    }

    private void write() {
        List<Waiting> batch = new ArrayList<>();
        while (!closed || !queue.isEmpty()) {
            try {
                Waiting first = queue.poll(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
                if (first != null) {
                    batch.add(first);
                    queue.drainTo(batch, MOST_AT_ONCE - 1);
                    write(batch);
                    batch.clear();
                }
            } catch (InterruptedException e) {
                closed = true;
            }
        }
    }

    private void write(List<Waiting> batch) {
        try {
            List<Recording> recordings =
                    attempt(batch.stream().map(Waiting::decision).toList());
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).result().complete(recordings.get(i));
            }
        } catch (RuntimeException e) {
            LOG.error("{} decisions could not be kept: {}", batch.size(), e.toString());
            LOG.debug("Why decisions could not be kept", e);
            Recording unavailable = new Recording.Unavailable("The database cannot keep decisions now.");
            batch.forEach(waiting -> waiting.result().complete(unavailable));
        }
    }

    /** Replicas can come to want the same key or the same new chain at once: one of them has to go again. */
    private List<Recording> attempt(List<NewDecision> decisions) {
        for (int attempt = 1; ; attempt++) {
            try {
                return database.write(connection -> {
                    Tail tail = Tail.take(connection, database.shared());
                    try (DecisionInserts inserts = new DecisionInserts(connection, tail)) {
                        return inserts.add(decisions);
                    }
                });
            } catch (DatabaseUnavailable e) {
                if (!e.isConflict() || attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /** Writes what waits, and takes no more. */
    @Override
    public void close() throws InterruptedException {
        closed = true;
        writer.join();
    }
}
