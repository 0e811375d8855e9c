package nl.kompas.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in with nothing hangs on where the service listens and on what its operator set. */
class ExposureTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.9.10", "localhost", "::1", "[::1]", "::ffff:127.0.0.1"})
    void onLoopbackItIsOpenToThisMachine(String host) {
        assertEquals(new Exposure.Local(), Exposure.check(host, false, false, true));
        assertEquals(new Exposure.Local(), Exposure.check(host, false, true, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "10.1.2.3", "192.0.2.1", "2001:db8::1", "", " ", "no-such-host.invalid"})
    void beyondLoopbackItDoesNotStartWhenNobodyWasLetIn(String host) {
        assertInstanceOf(Exposure.Refused.class, Exposure.check(host, false, false, true));
    }

    @ParameterizedTest
    @CsvSource({"true,false", "false,true", "true,true"})
    void beyondLoopbackEveryCallTakesAKeyOrAToken(boolean oidc, boolean keys) {
        assertEquals(new Exposure.Guarded(), Exposure.check("0.0.0.0", oidc, keys, true));
    }

    @Test
    void withOpenIdConnectNothingIsOpenOnLoopbackEither() {
        assertEquals(new Exposure.Guarded(), Exposure.check("127.0.0.1", true, false, true));
    }

    @Test
    void whoPutsAProxyBeforeItCanCloseLoopback() {
        assertEquals(new Exposure.Guarded(), Exposure.check("127.0.0.1", false, true, false));
        assertInstanceOf(Exposure.Refused.class, Exposure.check("127.0.0.1", false, false, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "quarkus.oidc.auth-server-url",
                "kompas.keys.<name>.hash",
                "kompas.keys.<name>.roles",
                "quarkus.http.host",
                "kompas.access.open-on-loopback"
            })
    void theRefusalSaysWhatToSet(String named) {
        Exposure.Refused refused = (Exposure.Refused) Exposure.check("0.0.0.0", false, false, true);
        assertTrue(refused.message().contains(named), refused.message());
    }
}
