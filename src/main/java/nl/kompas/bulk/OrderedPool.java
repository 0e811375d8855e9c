package nl.kompas.bulk;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Works on many things at once, on all processors, and hands on what came of them in the order in which they were given. What is
 * under way at any time is bounded, so that memory does not grow with their number.
 */
public final class OrderedPool<T, R> {

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
    private static final int MOST_UNDER_WAY = 32 * PROCESSORS;
    private static final long MOST_BYTES_UNDER_WAY = 4L << 20;

    private final ToIntFunction<T> bytes;
    private final Function<T, R> work;
    private final Optional<ExecutorService> shared;
    private final Deque<Pending<R>> underWay = new ArrayDeque<>();
    private long bytesUnderWay;

    /** What will come of one thing, and how many bytes that thing takes. */
    private record Pending<R>(Future<R> result, int bytes) {}

    /**
     * Ready to do that work.
     *
     * @param bytes how much memory a thing takes, about
     * @param work what to do with each, on any thread
     */
    public OrderedPool(ToIntFunction<T> bytes, Function<T, R> work) {
        this(bytes, work, Optional.empty());
    }

    /** The same, on workers that others use too and that go on afterwards. */
    public OrderedPool(ToIntFunction<T> bytes, Function<T, R> work, ExecutorService workers) {
        this(bytes, work, Optional.of(workers));
    }

    private OrderedPool(ToIntFunction<T> bytes, Function<T, R> work, Optional<ExecutorService> shared) {
        this.bytes = bytes;
        this.work = work;
        this.shared = shared;
    }

    /** Works on all that a source has; the sink is used by this thread alone. What the work throws is thrown on. */
    public void run(Source<T> source, Sink<R> sink) throws IOException {
        ExecutorService workers = shared.orElseGet(() -> Executors.newFixedThreadPool(PROCESSORS, OrderedPool::worker));
        try {
            for (Optional<T> next = source.next(); next.isPresent(); next = source.next()) {
                begin(next.get(), workers);
                while (full() || !underWay.isEmpty() && underWay.peek().result().isDone()) {
                    handOn(sink);
                }
                if (source.mayWait()) {
                    handOnAll(sink);
                }
            }
            handOnAll(sink);
        } finally {
            underWay.forEach(pending -> pending.result().cancel(false));
            if (shared.isEmpty()) {
                workers.shutdownNow();
            }
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "bulk");
        thread.setDaemon(true);
        return thread;
    }

    private void begin(T next, ExecutorService workers) {
        int size = bytes.applyAsInt(next);
        bytesUnderWay += size;
        underWay.add(new Pending<>(workers.submit(() -> work.apply(next)), size));
    }

    private boolean full() {
        return underWay.size() >= MOST_UNDER_WAY || bytesUnderWay >= MOST_BYTES_UNDER_WAY;
    }

    private void handOnAll(Sink<R> sink) throws IOException {
        while (!underWay.isEmpty()) {
            handOn(sink);
        }
        sink.flush();
    }

    private void handOn(Sink<R> sink) throws IOException {
        Pending<R> first = underWay.remove();
        bytesUnderWay -= first.bytes();
        try {
            sink.take(first.result().get());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
