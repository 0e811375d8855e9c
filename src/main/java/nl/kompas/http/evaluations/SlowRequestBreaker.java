package nl.kompas.http.evaluations;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Keeps evaluations off the threads that serve connections for a while after one was slow there. On those threads a request costs
 * half of what it costs on a worker thread, but while one is evaluated the other connections of that thread wait.
 */
@ApplicationScoped
public class SlowRequestBreaker {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long LONGEST = Duration.ofMillis(5).toNanos();
    private static final long WHILE = Duration.ofSeconds(10).toNanos();

    private final LongSupplier clock;
    private volatile long measuredUntil;
    private volatile long openUntil;

    /** Starts with evaluations counted as quick. */
    public SlowRequestBreaker() {
        this(System::nanoTime);
    }

    /** The same by another clock, in nanoseconds. */
    SlowRequestBreaker(LongSupplier clock) {
        this.clock = clock;
        this.measuredUntil = clock.getAsLong();
        this.openUntil = measuredUntil;
    }

    /** Whether none was slow of late. */
    public boolean quick() {
        return clock.getAsLong() - openUntil >= 0;
    }

    /**
     * Does a piece of work and remembers if it was slow. Its processor time counts, since a busy machine is not slow rules; asking
     * for that costs, so it is asked for only after some work took long by the clock.
     */
    public <T> T watch(Supplier<T> work) {
        long began = clock.getAsLong();
        boolean measured = began - measuredUntil < 0;
        long spent = measured ? THREADS.getCurrentThreadCpuTime() : 0;
        try {
            return work.get();
        } finally {
            long now = clock.getAsLong();
            if (now - began > LONGEST) {
                measuredUntil = now + WHILE;
                if (measured && THREADS.getCurrentThreadCpuTime() - spent > LONGEST) {
                    openUntil = now + WHILE;
                }
            }
        }
    }
}
