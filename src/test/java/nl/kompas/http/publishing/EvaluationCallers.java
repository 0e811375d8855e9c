package nl.kompas.http.publishing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import nl.kompas.http.publishing.Version.Said;

/** Calls without pause over several connections, and keeps what was answered and what failed. */
final class EvaluationCallers implements AutoCloseable {

    /** What an answer says, and by which rule set it says that it is. */
    record Answer(String ruleset, Said said) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpRequest request;
    private final Map<Answer, Long> firstSeen = new ConcurrentHashMap<>();
    private final Map<Said, Long> firstSaid = new ConcurrentHashMap<>();
    private final Queue<String> failed = new ConcurrentLinkedQueue<>();
    private final LongAdder calls = new LongAdder();
    private final ExecutorService threads;
    private volatile boolean calling = true;

    EvaluationCallers(int connections, URI service) {
        this.request = HttpRequest.newBuilder(service.resolve("/v1/evaluations"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Version.CASE))
                .build();
        this.threads = Executors.newFixedThreadPool(connections);
        for (int i = 0; i < connections; i++) {
            threads.execute(this::call);
        }
    }

    private void call() {
        HttpClient connection =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        while (calling) {
            try {
                note(connection.send(request, BodyHandlers.ofString()));
            } catch (Exception e) {
                failed.add(e.toString());
            }
            calls.increment();
        }
    }

    private void note(HttpResponse<String> response) throws Exception {
        long now = System.nanoTime();
        if (response.statusCode() != 200) {
            failed.add(response.statusCode() + " " + response.body());
            return;
        }
        var answer = JSON.readTree(response.body());
        Said said = Said.by(answer);
        firstSaid.putIfAbsent(said, now);
        firstSeen.putIfAbsent(new Answer(answer.get("ruleset").asText(), said), now);
    }

    /** When something was answered first, in nanoseconds of this machine; 0 as long as it was not. */
    long first(Said said) {
        return firstSaid.getOrDefault(said, 0L);
    }

    /** All that was answered. */
    Map<Answer, Long> answers() {
        return firstSeen;
    }

    /** All that went wrong. */
    Queue<String> failed() {
        return failed;
    }

    /** How many calls were made. */
    long calls() {
        return calls.sum();
    }

    @Override
    public void close() throws InterruptedException {
        calling = false;
        threads.shutdown();
        threads.awaitTermination(1, TimeUnit.MINUTES);
    }
}
