package nl.kompas.http.evaluations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SlowRequestBreakerTest {

    private final AtomicLong now = new AtomicLong();
    private final SlowRequestBreaker breaker = new SlowRequestBreaker(now::get);

    @Test
    void workIsQuickUntilSomeWasSlow() {
        assertTrue(breaker.quick());
        assertEquals("done", breaker.watch(() -> "done"));
        assertTrue(breaker.quick());
    }

    @Test
    void workThatIsSlowAgainIsRememberedForAWhile() {
        breaker.watch(this::slow);
        assertTrue(breaker.quick(), "it may have been the machine");
        breaker.watch(this::slow);
        assertFalse(breaker.quick());
        now.addAndGet(Duration.ofSeconds(9).toNanos());
        assertFalse(breaker.quick());
        now.addAndGet(Duration.ofSeconds(2).toNanos());
        assertTrue(breaker.quick());
    }

    @Test
    void slowWorkThatFailsIsRememberedToo() {
        for (int i = 0; i < 2; i++) {
            assertThrows(
                    IllegalStateException.class,
                    () -> breaker.watch(() -> {
                        slow();
                        throw new IllegalStateException();
                    }));
        }
        assertFalse(breaker.quick());
    }

    @Test
    void workThatHadToWaitForTheMachineIsNotSlow() {
        for (int i = 0; i < 3; i++) {
            breaker.watch(() -> now.addAndGet(Duration.ofSeconds(1).toNanos()));
        }
        assertTrue(breaker.quick());
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
