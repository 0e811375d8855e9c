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
 * Records decisions by group commit: one thread writes all decisions that wait in one transaction, and a caller is answered when
 * that transaction is on disk. Safe for use by many threads.
 */
public final class DecisionLog implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DecisionLog.class);
    private static final int MAX_WAITING = 8_192;
    private static final int MAX_GROUP = 512;
    private static final int ATTEMPTS = 3;
    private static final long POLL_MILLIS = 200;

    private final Database database;
    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(MAX_WAITING);
    private final Thread writer;
    private volatile boolean closed;

    private record Waiting(NewDecision decision, CompletableFuture<Recording> result) {}

    /**
     * What is to be recorded.
     *
     * @param client who asked, where known
     * @param idempotencyKey names this one request of the client's
     * @param body what the caller sent, to the byte
     * @param answer the answer
     * @param answerWithoutReference its JSON, without the caller's reference
     * @param revision names the files of the rules that answered
     */
    public record Request(
            Optional<String> client,
            Optional<String> idempotencyKey,
            byte[] body,
            Answer answer,
            byte[] answerWithoutReference,
            String revision) {}

    /** Records into that database. */
    public DecisionLog(Database database) {
        this.database = database;
        this.writer = new Thread(this::write, "decision-log");
        writer.start();
    }

    /** Records a decision. The stage completes when it is on disk, or is known not to be; it never fails. */
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
        List<Waiting> group = new ArrayList<>();
        while (!closed || !queue.isEmpty()) {
            try {
                Waiting first = queue.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
                if (first != null) {
                    group.add(first);
                    queue.drainTo(group, MAX_GROUP - 1);
                    commit(group);
                    group.clear();
                }
            } catch (InterruptedException e) {
                closed = true;
            }
        }
    }

    private void commit(List<Waiting> group) {
        try {
            List<Recording> recordings =
                    insert(group.stream().map(Waiting::decision).toList());
            for (int i = 0; i < recordings.size(); i++) {
                group.get(i).result().complete(recordings.get(i));
            }
        } catch (RuntimeException e) {
            LOG.error("{} decisions could not be kept: {}", group.size(), e.toString());
            LOG.debug("Why decisions could not be kept", e);
            Recording unavailable = new Recording.Unavailable("The database cannot keep decisions now.");
            group.forEach(each -> each.result().complete(unavailable));
        }
    }

    /** Replicas may want the same key or the same new chain at once: one of them has to try again. */
    private List<Recording> insert(List<NewDecision> decisions) {
        for (int attempt = 1; ; attempt++) {
            try {
                return database.write(connection -> DecisionInserts.add(connection, database.shared(), decisions));
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
