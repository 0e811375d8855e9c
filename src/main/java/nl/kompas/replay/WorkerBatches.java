package nl.kompas.replay;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Puts cases to many workers and gives back what came of them in the order of the cases. Only so many are under way as keep the
 * workers busy, so that memory does not grow with the number of cases. For one thread.
 */
final class WorkerBatches {

    private static final int CASES = 64;
    private static final int BYTES = 1 << 20;

    private final CaseSource source;
    private final Function<CaseSource.Item, CaseComparison> work;
    private final ExecutorService workers;
    private final int mostUnderWay;
    private final Deque<Future<List<CaseComparison>>> underWay = new ArrayDeque<>();
    private boolean exhausted;

    WorkerBatches(
            CaseSource source,
            Function<CaseSource.Item, CaseComparison> work,
            ExecutorService workers,
            int mostUnderWay) {
        this.source = source;
        this.work = work;
        this.workers = workers;
        this.mostUnderWay = mostUnderWay;
    }

    /** What came of the next cases; nothing once all are done. */
    Optional<List<CaseComparison>> next() throws IOException, InterruptedException {
        while (!exhausted && underWay.size() < mostUnderWay) {
            List<CaseSource.Item> batch = batch();
            if (!batch.isEmpty()) {
                underWay.add(workers.submit(() -> batch.stream().map(work).toList()));
            }
        }
        return underWay.isEmpty() ? Optional.empty() : Optional.of(result(underWay.remove()));
    }

    private List<CaseSource.Item> batch() throws IOException {
        List<CaseSource.Item> batch = new ArrayList<>();
        int bytes = 0;
        while (batch.size() < CASES && bytes < BYTES) {
            Optional<CaseSource.Item> item = source.next();
            if (item.isEmpty()) {
                exhausted = true;
                return batch;
            }
            batch.add(item.get());
            bytes += item.get().request().length;
        }
        return batch;
    }

    private static List<CaseComparison> result(Future<List<CaseComparison>> done) throws InterruptedException {
        try {
            return done.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a case could not be replayed", e.getCause());
        }
    }

    /** Gives up what is under way. */
    void drop() {
        underWay.forEach(batch -> batch.cancel(false));
    }
}
