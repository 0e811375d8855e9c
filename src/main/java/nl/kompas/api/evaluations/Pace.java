package nl.kompas.api.evaluations;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Tells whether evaluations are quick enough for the threads that serve connections, which others wait for: there a case costs half
 * of what it costs on a thread of its own. After one that was not, a while goes by on threads of their own.
 */
@ApplicationScoped
public class Pace {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long LONGEST = Duration.ofMillis(5).toNanos();
    private static final long WHILE = Duration.ofSeconds(10).toNanos();

    private final LongSupplier clock;
    private volatile long closelyUntil;
    private volatile long cautiousUntil;

    /** Quick until some were slow. */
    public Pace() {
        this(System::nanoTime);
    }

    /** The same by another clock, in nanoseconds. */
    Pace(LongSupplier clock) {
        this.clock = clock;
        this.closelyUntil = clock.getAsLong();
        this.cautiousUntil = closelyUntil;
    }

    /** Whether none was slow of late. */
    public boolean quick() {
        return clock.getAsLong() - cautiousUntil >= 0;
    }

    /**
     * Does a piece of work and remembers if it was slow. Its processor time counts, since a busy machine is not slow rules; asking
     * for that costs, so it is asked for only after some work took long by the clock.
     */
    public <T> T watch(Supplier<T> work) {
        long began = clock.getAsLong();
        boolean closely = began - closelyUntil < 0;
        long spent = closely ? THREADS.getCurrentThreadCpuTime() : 0;
        try {
            return work.get();
        } finally {
            long now = clock.getAsLong();
            if (now - began > LONGEST) {
                closelyUntil = now + WHILE;
                if (closely && THREADS.getCurrentThreadCpuTime() - spent > LONGEST) {
                    cautiousUntil = now + WHILE;
                }
            }
        }
    }
}
