package nl.kompas.api.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.junit.main.LaunchResult;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import io.quarkus.test.junit.main.QuarkusMainTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A real start, of a service that others could call and that nobody may. */
@QuarkusMainTest
@TestProfile(RefusalToStartTest.ListensEverywhere.class)
class RefusalToStartTest {

    /** Beyond loopback, with neither a provider nor keys. */
    public static final class ListensEverywhere implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return OneEdition.with(Map.of("quarkus.http.host", "0.0.0.0"));
        }
    }

    @Test
    void itDoesNotStartAndSaysWhatToSet(QuarkusMainLauncher launcher) {
        LaunchResult result = launcher.launch();
        assertEquals(1, result.exitCode());
        String said = result.getOutput() + result.getErrorOutput();
        assertTrue(said.contains("it would listen on 0.0.0.0"), said);
        assertTrue(said.contains("quarkus.oidc.auth-server-url"), said);
    }
}
