package nl.kompas.process;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import nl.kompas.fixtures.PostgresDatabase;
import nl.kompas.fixtures.RulesCopy;
import nl.kompas.fixtures.ServiceProcess;
import nl.kompas.fixtures.Soak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whenever the service is killed, every decision that a caller saw recorded is there afterwards, whole and once. */
class KilledServiceIT {

    private static final int KILLS = Integer.getInteger("kompas.kills", Soak.times(3, 20));
    private static final int DECISIONS = 10_000;
    private static final int MOST_ANSWERS = Soak.times(500, 3_000);

    @TempDir
    private Path folder;

    @Test
    void onTheEmbeddedDatabase() throws Exception {
        assertSurvives(Map.of());
    }

    @Test
    void onPostgreSql() throws Exception {
        try (PostgresDatabase postgresDatabase = PostgresDatabase.shared()) {
            assertSurvives(postgresDatabase.settings());
        }
    }

    private void assertSurvives(Map<String, String> settings) throws Exception {
        Path rules = RulesCopy.ofOneEdition(folder);
        Random random = new Random();
        int seen = 0;
        ServiceProcess service = ServiceProcess.start(rules, folder, settings);
        try {
            for (int kill = 1; kill <= KILLS; kill++) {
                Instant begin = Instant.now();
                Map<String, String> recorded =
                        recordedUntilKilled(service, kill + "-", 1 + random.nextInt(MOST_ANSWERS));
                service = ServiceProcess.start(rules, folder, settings);
                RecordedDecisions.since(service, begin).assertHolds(recorded, service);
                if (!recorded.isEmpty()) {
                    RecordedDecisions.assertWhole(
                            service, recorded.values().iterator().next());
                }
                seen += recorded.size();
            }
        } finally {
            service.kill();
        }
        System.out.printf("%d kills, %d decisions seen recorded, all there%n", KILLS, seen);
    }

    private static Map<String, String> recordedUntilKilled(ServiceProcess service, String prefix, int answers)
            throws InterruptedException {
        try (DecisionCallers decisionCallers = new DecisionCallers(service, prefix, DECISIONS)) {
            decisionCallers.awaitAnswers(answers);
            service.kill();
            return decisionCallers.recorded();
        }
    }
}
