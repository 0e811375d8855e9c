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
    void workThatIsSlowAgainIsRememberedForAWhile() {
        pace.watch(this::slow);
        assertTrue(pace.quick(), "it may have been the machine");
        pace.watch(this::slow);
        assertFalse(pace.quick());
        now.addAndGet(Duration.ofSeconds(9).toNanos());
        assertFalse(pace.quick());
        now.addAndGet(Duration.ofSeconds(2).toNanos());
        assertTrue(pace.quick());
    }

    @Test
    void slowWorkThatFailsIsRememberedToo() {
        for (int i = 0; i < 2; i++) {
            assertThrows(
                    IllegalStateException.class,
                    () -> pace.watch(() -> {
                        slow();
                        throw new IllegalStateException();
                    }));
        }
        assertFalse(pace.quick());
    }

    @Test
    void workThatHadToWaitForTheMachineIsNotSlow() {
        for (int i = 0; i < 3; i++) {
            pace.watch(() -> now.addAndGet(Duration.ofSeconds(1).toNanos()));
        }
        assertTrue(pace.quick());
    }

    private long slow() {
        now.addAndGet(Duration.ofMillis(6).toNanos());
        return compute(Duration.ofMillis(6));
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
