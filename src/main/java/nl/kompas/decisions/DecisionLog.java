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
import nl.kompas.storage.AheadOfDisk;
import nl.kompas.storage.Database;
import nl.kompas.storage.DatabaseUnavailable;

/**
 * Keeps decisions. One thread writes all that wait in one transaction; while others wait already, another waits for the disk. A
 * decision is told to be kept when its transaction is on disk.
 */
public final class DecisionLog implements AutoCloseable {

    private static final int MOST_WAITING = 8_192;
    private static final int MOST_AT_ONCE = 512;
    private static final int ATTEMPTS = 3;
    private static final long LOOK_EVERY_MILLIS = 200;

    private final Database database;
    private final AheadOfDisk ahead;
    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Settling settling;
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
        this.ahead = database.ahead();
        this.settling = new Settling(database);
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

    private void write(List<Waiting> batch) throws InterruptedException {
        List<CompletableFuture<Recording>> results =
                batch.stream().map(Waiting::result).toList();
        try {
            List<Recording> recordings =
                    attempt(batch.stream().map(Waiting::decision).toList());
            settling.add(new Settling.Written(results, recordings), !queue.isEmpty());
        } catch (RuntimeException e) {
            Settling.failed(results, e);
        }
    }

    /** Replicas can come to want the same key or the same new chain at once: one of them has to go again. */
    private List<Recording> attempt(List<NewDecision> decisions) {
        for (int attempt = 1; ; attempt++) {
            try {
                return ahead.write(statements ->
                        new DecisionInserts(statements, Tail.take(statements, database.shared())).add(decisions));
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
        ahead.close();
        settling.close();
    }
}
