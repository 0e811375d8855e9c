package nl.kompas.process;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kompas.fixtures.ServiceProcess;

/** Many callers who have decisions recorded at once, each decision under a reference of its own. */
final class DecisionCallers implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int AT_ONCE = 32;
    private static final int CREATED = 201;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final ServiceProcess service;
    private final String prefix;
    private final int decisions;
    private final ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE);
    private final AtomicInteger next = new AtomicInteger();
    private final CountDownLatch ended = new CountDownLatch(AT_ONCE);
    private final AtomicInteger answered = new AtomicInteger();
    private final Map<String, String> recorded = new ConcurrentHashMap<>();
    private final Map<Integer, AtomicInteger> statuses = new ConcurrentHashMap<>();

    /** Begins; every reference begins with the prefix. */
    DecisionCallers(ServiceProcess service, String prefix, int decisions) {
        this.service = service;
        this.prefix = prefix;
        this.decisions = decisions;
        for (int i = 0; i < AT_ONCE; i++) {
            callers.submit(this::call);
        }
    }

    private void call() {
        try {
            for (int n = next.getAndIncrement(); n < decisions; n = next.getAndIncrement()) {
                String reference = prefix + n;
                HttpResponse<String> response = service.post("/v1/decisions", body(reference));
                statuses.computeIfAbsent(response.statusCode(), any -> new AtomicInteger())
                        .incrementAndGet();
                if (response.statusCode() == CREATED) {
                    recorded.put(
                            reference, JSON.readTree(response.body()).get("id").asText());
                }
                answered.incrementAndGet();
            }
        } catch (IOException | InterruptedException e) {
            // the service is gone: this caller has nothing more to do
        } finally {
            ended.countDown();
        }
    }

    static String body(String reference) {
        return "{\"policy\": \"topsectoren\", \"question\": \"mission\", \"reference\": \"" + reference + "\","
                + " \"findings\": {}}";
    }

    /** Waits until so many answers came. */
    void awaitAnswers(int number) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(1)).until(() -> answered.get() >= number);
    }

    /** Waits until so many answers came with that status. */
    void awaitAnswers(int number, int status) {
        await().atMost(PATIENCE).until(() -> count(status) >= number);
    }

    /** Waits until all are done, or the service is gone; what was answered with 201, by reference the id. */
    Map<String, String> recorded() throws InterruptedException {
        ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        return recorded;
    }

    /** How often each status came so far. */
    int count(int status) {
        return statuses.getOrDefault(status, new AtomicInteger()).get();
    }

    @Override
    public void close() {
        next.set(decisions);
        callers.shutdown();
    }
}
