package nl.kompas.edition;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Does a piece of work within an amount of processor time, on a thread of its own whose stack is deep enough for whatever
 * {@link nl.kompas.policy.EditionLimits} let through: a stack that overflows while a class is being loaded would leave that class
 * unusable for good.
 */
public final class CpuBudget {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long STACK_BYTES = 64L * 1024 * 1024;
    private static final long LOOK_EVERY_MILLIS = 100;

    private CpuBudget() {}

    /** What came of it. */
    public sealed interface Outcome<T> {

        /** It was done. */
        record Done<T>(T result) implements Outcome<T> {}

        /** It was not done in time; it has been interrupted and ends by itself. */
        record TooLong<T>() implements Outcome<T> {}

        /** It threw. */
        record Failed<T>(Throwable cause) implements Outcome<T> {}
    }

    /** Does the work, which may take that much processor time. */
    public static <T> Outcome<T> within(Duration most, Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread thread = new Thread(null, () -> complete(result, work), "edition-check", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            while (THREADS.getThreadCpuTime(thread.getId()) <= most.toNanos()) {
                try {
                    return new Outcome.Done<>(result.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS));
                } catch (TimeoutException e) {
                    // Not yet: a busy machine may take long over little work.
                }
            }
        } catch (ExecutionException e) {
            return new Outcome.Failed<>(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread.interrupt();
        return new Outcome.TooLong<>();
    }

    private static <T> void complete(CompletableFuture<T> result, Supplier<T> work) {
        try {
            result.complete(work.get());
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }
}
