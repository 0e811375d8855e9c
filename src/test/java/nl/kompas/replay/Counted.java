package nl.kompas.replay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** As many cases as a test wants, each made when it is asked for; the source holds on before one of them. */
final class Counted implements CaseSource {

    final AtomicLong given = new AtomicLong();
    final CountDownLatch goOn = new CountDownLatch(1);
    final CountDownLatch closed = new CountDownLatch(1);
    private final long count;
    private final long holdBefore;

    private Counted(long count, long holdBefore) {
        this.count = count;
        this.holdBefore = holdBefore;
    }

    static Counted of(long count) {
        return new Counted(count, Long.MAX_VALUE);
    }

    /** Holds on before the case of that number, from 0, until {@link #goOn} is counted down. */
    static Counted holding(long count, long before) {
        return new Counted(count, before);
    }

    @Override
    public OptionalLong size() {
        return OptionalLong.empty();
    }

    @Override
    public Optional<Item> next() throws IOException {
        long number = given.get();
        if (number >= count) {
            return Optional.empty();
        }
        hold(number);
        given.incrementAndGet();
        // Every other case is none that can be answered, so that half of them leave a trace.
        String request = number % 2 == 0
                ? "{\"policy\":\"noord-brabant\",\"question\":\"region\",\"findings\":{\"destination\":\"BR\"}}"
                : "{\"policy\":\"noord-brabant\",\"question\":\"region\",\"findings\":{\"destination\":\"" + number
                        + "\"}}";
        return Optional.of(new Item("case " + number, request.getBytes(StandardCharsets.UTF_8), new Baseline.Now()));
    }

    private void hold(long number) throws IOException {
        if (number == holdBefore) {
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
