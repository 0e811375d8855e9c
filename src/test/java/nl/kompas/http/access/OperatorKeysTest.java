package nl.kompas.http.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kompas.access.ApiKey;
import nl.kompas.access.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an operator sets, and what is said when it is wrong. */
class OperatorKeysTest {

    private static final String HASH = ApiKey.hash("kompas_portal");

    @Test
    void severalKeysAreReadFromProperties() {
        OperatorKeys read = read(Map.of(
                "kompas.keys.portal.hash",
                HASH,
                "kompas.keys.portal.roles",
                "caller",
                "kompas.keys.eva.hash",
                ApiKey.hash("kompas_eva"),
                "kompas.keys.eva.roles",
                "policy-owner, tester"));
        assertEquals(List.of(), read.faults());
        assertEquals(
                Set.of(
                        new ApiKey("portal", Set.of(Roles.CALLER), HASH),
                        new ApiKey("eva", Set.of(Roles.POLICY_OWNER, Roles.TESTER), ApiKey.hash("kompas_eva"))),
                Set.copyOf(read.keys()));
    }

    @Test
    void aKeyIsReadFromTheEnvironment() {
        Map<String, String> environment = Map.of("KOMPAS_KEYS_PORTAL_HASH", HASH, "KOMPAS_KEYS_PORTAL_ROLES", "caller");
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withSources(new EnvConfigSource(environment, 300))
                .withMapping(KeySettings.class)
                .build();
        OperatorKeys read =
                OperatorKeys.of(config.getConfigMapping(KeySettings.class).keys());
        assertEquals(List.of(new ApiKey("portal", Set.of(Roles.CALLER), HASH)), read.keys());
    }

    @Test
    void withoutSettingsThereAreNoKeys() {
        assertEquals(new OperatorKeys(List.of(), List.of()), read(Map.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "roles, king, kompas.keys.portal.roles",
        "roles, 'caller,king', kompas.keys.portal.roles",
        "hash, kompas_the-key-itself, kompas.keys.portal.hash",
        "hash, abcdef, kompas.keys.portal.hash"
    })
    void aWrongSettingIsNamedAndItsValueIsNot(String setting, String value, String named) {
        Map<String, String> settings =
                new HashMap<>(Map.of("kompas.keys.portal.hash", HASH, "kompas.keys.portal.roles", "caller"));
        settings.put("kompas.keys.portal." + setting, value);
        List<String> faults = read(settings).faults();
        assertEquals(1, faults.size());
        assertTrue(faults.get(0).startsWith(named), faults.get(0));
        assertFalse(faults.get(0).contains(value), faults.get(0));
    }

    @Test
    void aNameThatWouldSpoilTheRecordIsRefused() {
        OperatorKeys read = read(Map.of(
                "kompas.keys.\"portal\nroot: POST\".hash", HASH, "kompas.keys.\"portal\nroot: POST\".roles", "caller"));
        assertEquals(1, read.faults().size());
    }

    private static OperatorKeys read(Map<String, String> settings) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withDefaultValues(settings)
                .withMapping(KeySettings.class)
                .build();
        return OperatorKeys.of(config.getConfigMapping(KeySettings.class).keys());
    }
}
