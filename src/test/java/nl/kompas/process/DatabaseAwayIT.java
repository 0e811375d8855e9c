package nl.kompas.process;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import nl.kompas.fixtures.PostgresDatabase;
import nl.kompas.fixtures.RulesCopy;
import nl.kompas.fixtures.ServiceProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without its database the service refuses to record, goes on evaluating, loses nothing, and recovers by itself. */
class DatabaseAwayIT {

    private static final int CREATED = 201;
    private static final int UNAVAILABLE = 503;
    private static final int MANY = 1_000_000;
    private static final int MOST_TO_FILL = 2_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void postgreSqlRestartsInTheMidst() throws Exception {
        Instant begin = Instant.now();
        try (PostgresDatabase postgresDatabase = PostgresDatabase.started();
                ServiceProcess service =
                        ServiceProcess.start(RulesCopy.ofOneEdition(folder), folder, postgresDatabase.settings());
                DecisionCallers decisionCallers = new DecisionCallers(service, "r", MANY)) {
            decisionCallers.awaitAnswers(200, CREATED);
            postgresDatabase.stop();
            decisionCallers.awaitAnswers(50, UNAVAILABLE);
            assertRefusesToRecord(service);
            assertEquals(UNAVAILABLE, service.get("/v1/decisions").statusCode());
            postgresDatabase.start();
            awaitRecording(service);
            decisionCallers.awaitAnswers(decisionCallers.count(CREATED) + 200, CREATED);
            decisionCallers.close();
            Map<String, String> recorded = decisionCallers.recorded();
            RecordedDecisions.since(service, begin).assertHolds(recorded, service);
        }
    }

    @Test
    void theServiceStartsWhilePostgreSqlIsAway() throws Exception {
        try (PostgresDatabase postgresDatabase = PostgresDatabase.started()) {
            postgresDatabase.stop();
            try (ServiceProcess service =
                    ServiceProcess.start(RulesCopy.ofOneEdition(folder), folder, postgresDatabase.settings())) {
                assertRefusesToRecord(service);
                postgresDatabase.start();
                awaitRecording(service);
            }
        }
    }

    /** No file may grow beyond a limit, as on a disk that is full; then there is room again. */
    @Test
    void theDiskIsFull() throws Exception {
        Instant begin = Instant.now();
        List<String> limited = List.of("bash", "-c", "ulimit -S -f 6000; exec \"$@\"", "limited");
        try (ServiceProcess service = ServiceProcess.start(limited, RulesCopy.ofOneEdition(folder), folder, Map.of());
                DecisionCallers decisionCallers = new DecisionCallers(service, "r", MANY)) {
            decisionCallers.awaitAnswers(50, UNAVAILABLE);
            assertTrue(decisionCallers.count(CREATED) > 0, "nothing was recorded before");
            assertRefusesToRecord(service);
            new ProcessBuilder("prlimit", "--pid", String.valueOf(service.pid()), "--fsize=unlimited")
                    .inheritIO()
                    .start()
                    .waitFor();
            awaitRecording(service);
            decisionCallers.close();
            Map<String, String> recorded = decisionCallers.recorded();
            RecordedDecisions.since(service, begin).assertHolds(recorded, service);
        }
    }

    @Test
    void theDiskOfPostgreSqlIsFull() throws Exception {
        Instant begin = Instant.now();
        try (PostgresDatabase postgresDatabase = PostgresDatabase.started();
                ServiceProcess service =
                        ServiceProcess.start(RulesCopy.ofOneEdition(folder), folder, postgresDatabase.settings())) {
            Map<String, String> recorded = new HashMap<>();
            assertEquals(CREATED, record(service, "first", recorded).statusCode());
            postgresDatabase.limit("17000000");
            HttpResponse<String> last = record(service, "filling", recorded);
            for (int i = 0; i < MOST_TO_FILL && last.statusCode() == CREATED; i++) {
                last = record(service, "filling" + i, recorded);
            }
            assertRefused(last);
            assertGoesOn(service);
            postgresDatabase.limit("unlimited");
            awaitRecording(service);
            RecordedDecisions.since(service, begin).assertHolds(recorded, service);
        }
    }

    /** Records a decision with much beside it, so that the disk fills soon. */
    private static HttpResponse<String> record(ServiceProcess service, String reference, Map<String, String> recorded)
            throws IOException, InterruptedException {
        byte[] random = new byte[200_000];
        ThreadLocalRandom.current().nextBytes(random);
        String body = "{\"policy\": \"topsectoren\", \"question\": \"mission\", \"reference\": \"" + reference + "\","
                + " \"findings\": {\"destination\": {\"value\": \"JP\", \"note\": \""
                + HexFormat.of().formatHex(random) + "\"}}}";
        HttpResponse<String> response = service.post("/v1/decisions", body);
        if (response.statusCode() == CREATED) {
            recorded.put(reference, JSON.readTree(response.body()).get("id").asText());
        }
        return response;
    }

    private static void assertRefusesToRecord(ServiceProcess service) throws IOException, InterruptedException {
        assertRefused(service.post("/v1/decisions", DecisionCallers.body("refused")));
        assertGoesOn(service);
    }

    private static void assertRefused(HttpResponse<String> response) {
        assertEquals(UNAVAILABLE, response.statusCode(), response::body);
        assertTrue(response.headers().firstValue("Retry-After").isPresent());
    }

    private static void assertGoesOn(ServiceProcess service) throws IOException, InterruptedException {
        assertEquals(
                200,
                service.post("/v1/evaluations", DecisionCallers.body("any")).statusCode());
        assertEquals(200, service.get("/q/health/ready").statusCode());
    }

    private static void awaitRecording(ServiceProcess service) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> service.post("/v1/decisions", DecisionCallers.body("again" + System.nanoTime()))
                                .statusCode()
                        == CREATED);
    }
}
