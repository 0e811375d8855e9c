package nl.kompas.http.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import nl.kompas.fixtures.RulesCopy;
import nl.kompas.fixtures.ServiceProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A service that others could call and that nobody may. */
class RefusalToStartIT {

    @Test
    @Timeout(120)
    void itDoesNotStartAndSaysWhatToSet(@TempDir Path folder) {
        try (ServiceProcess service = ServiceProcess.launch(
                RulesCopy.ofOneEdition(folder), folder.resolve("data"), Map.of("quarkus.http.host", "0.0.0.0"))) {
            assertEquals(1, service.exitCode());
            String said = service.log();
            assertTrue(said.contains("it would listen on 0.0.0.0"), said);
            assertTrue(said.contains("quarkus.oidc.auth-server-url"), said);
        }
    }
}
