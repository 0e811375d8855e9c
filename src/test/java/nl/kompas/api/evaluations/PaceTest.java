package nl.kompas.api.evaluations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final AtomicLong now = new AtomicLong();
    private final Pace pace = new Pace(now::get);

    @Test
    void workIsQuickUntilSomeWasSlow() {
        assertTrue(pace.quick());
        assertEquals("done", pace.watch(() -> "done"));
        assertTrue(pace.quick());
    }

    @Test
    void slowWorkIsRememberedForAWhile() {
        pace.watch(() -> compute(Duration.ofMillis(6)));
        assertFalse(pace.quick());
        now.addAndGet(Duration.ofSeconds(9).toNanos());
        assertFalse(pace.quick());
        now.addAndGet(Duration.ofSeconds(2).toNanos());
        assertTrue(pace.quick());
    }

    @Test
    void slowWorkThatFailsIsRememberedToo() {
        assertThrows(
                IllegalStateException.class,
                () -> pace.watch(() -> {
                    compute(Duration.ofMillis(6));
                    throw new IllegalStateException();
                }));
        assertFalse(pace.quick());
    }

    private static long compute(Duration processorTime) {
        long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() + processorTime.toNanos();
        long rounds = 0;
        while (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() <= end) {
            rounds++;
        }
        return rounds;
    }
}
