package nl.kompas.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** How work is kept within its time. */
class CpuBudgetTest {

    /** No measurement: whoever takes this long hangs. */
    private static final Duration HANGS = Duration.ofSeconds(60);

    @Test
    void whatEndsGivesItsResult() {
        assertEquals(new CpuBudget.Outcome.Done<>("done"), CpuBudget.within(HANGS, () -> "done"));
    }

    @Test
    void whatDoesNotEndIsLeftAndInterrupted() {
        CountDownLatch interrupted = new CountDownLatch(1);
        assertTimeoutPreemptively(HANGS, () -> {
            assertInstanceOf(
                    CpuBudget.Outcome.TooLong.class,
                    CpuBudget.within(Duration.ofMillis(50), () -> untilInterrupted(interrupted)));
            interrupted.await();
        });
    }

    @Test
    void whatOverflowsItsStackIsCaught() {
        CpuBudget.Outcome<Integer> outcome = CpuBudget.within(HANGS, () -> deep(0));
        assertInstanceOf(
                StackOverflowError.class,
                assertInstanceOf(CpuBudget.Outcome.Failed.class, outcome).cause());
    }

    private static String untilInterrupted(CountDownLatch interrupted) {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
        interrupted.countDown();
        return "late";
    }

    private static int deep(int level) {
        return deep(level + 1) + level;
    }
}
