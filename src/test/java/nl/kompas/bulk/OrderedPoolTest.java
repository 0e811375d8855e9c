package nl.kompas.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class OrderedPoolTest {

    private static final int MANY = 10_000;
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    @Test
    void resultsComeInTheOrderOfWhatWasGiven() throws IOException {
        List<Integer> taken = new ArrayList<>();
        new OrderedPool<Integer, Integer>(any -> 1, OrderedPoolTest::slowWhereSmall).run(numbers(MANY), taken::add);
        assertEquals(IntStream.range(0, MANY).boxed().toList(), taken);
    }

    /** Those that come first take longest, so that without care the last would be done first. */
    private static int slowWhereSmall(int number) {
        IntStream.range(0, MANY - number).forEach(any -> Thread.onSpinWait());
        return number;
    }

    @Test
    @Timeout(60)
    void allProcessorsWorkAtOnce() throws IOException {
        CountDownLatch together = new CountDownLatch(PROCESSORS);
        Set<Thread> workers = ConcurrentHashMap.newKeySet();
        new OrderedPool<Integer, Integer>(any -> 1, number -> {
                    workers.add(Thread.currentThread());
                    together.countDown();
                    await(together);
                    return number;
                })
                .run(numbers(PROCESSORS), any -> {});
        assertEquals(PROCESSORS, workers.size());
    }

    @Test
    void noMoreIsReadThanIsUnderWay() throws IOException {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Source<Integer> counted = () -> {
            most.accumulateAndGet(read.get() - taken.get(), Math::max);
            return read.get() == MANY ? Optional.empty() : Optional.of(read.getAndIncrement());
        };
        new OrderedPool<Integer, Integer>(any -> 1, number -> number).run(counted, any -> taken.incrementAndGet());
        assertEquals(MANY, taken.get());
        assertTrue(most.get() <= 32 * PROCESSORS, most::toString);
    }

    @Test
    void largeThingsAreUnderWayInSmallNumbers() throws IOException {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Source<Integer> counted = () -> {
            most.accumulateAndGet(read.get() - taken.get(), Math::max);
            return read.get() == MANY ? Optional.empty() : Optional.of(read.getAndIncrement());
        };
        new OrderedPool<Integer, Integer>(any -> 1 << 20, number -> number)
                .run(counted, any -> taken.incrementAndGet());
        assertTrue(most.get() <= 4, most::toString);
    }

    @Test
    @Timeout(60)
    void whatIsDoneIsHandedOnBeforeTheNextIsWaitedFor() throws IOException {
        List<Integer> taken = new ArrayList<>();
        Iterator<Integer> numbers = List.of(1, 2, 3).iterator();
        Source<Integer> answering = new Source<>() {
            private int given;

            @Override
            public Optional<Integer> next() {
                assertEquals(given, taken.size(), "waits for an answer to what it gave before it gives the next");
                given += numbers.hasNext() ? 1 : 0;
                return numbers.hasNext() ? Optional.of(numbers.next()) : Optional.empty();
            }

            @Override
            public boolean mayWait() {
                return true;
            }
        };
        new OrderedPool<Integer, Integer>(any -> 1, number -> number).run(answering, taken::add);
        assertEquals(List.of(1, 2, 3), taken);
    }

    @Test
    void whatTheWorkThrowsIsThrownOn() {
        OrderedPool<Integer, Integer> failing = new OrderedPool<>(any -> 1, number -> 1 / number);
        IllegalStateException thrown =
                assertThrows(IllegalStateException.class, () -> failing.run(numbers(1), any -> {}));
        assertEquals(ArithmeticException.class, thrown.getCause().getClass());
    }

    private static Source<Integer> numbers(int count) {
        Iterator<Integer> numbers = IntStream.range(0, count).iterator();
        return () -> numbers.hasNext() ? Optional.of(numbers.next()) : Optional.empty();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
