package nl.kompas.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys are known by their hashes alone. */
class ApiKeysTest {

    private static final String FIRST = "kompas_first";
    private static final String LAST = "kompas_last";
    private final ApiKeys keys = new ApiKeys(List.of(key("first", FIRST), key("last", LAST)));

    @Test
    void eachKeyIsFoundWhereverItStands() {
        assertEquals(Optional.of("first"), keys.find(FIRST).map(ApiKey::name));
        assertEquals(Optional.of("last"), keys.find(LAST).map(ApiKey::name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "kompas_firs", "kompas_first ", "KOMPAS_FIRST", "é"})
    void whatIsNearlyAKeyIsNone(String presented) {
        assertEquals(Optional.empty(), keys.find(presented));
    }

    @Test
    void theHashOfAKeyIsNoKey() {
        assertEquals(Optional.empty(), keys.find(ApiKey.hash(FIRST)));
    }

    @Test
    void whereThereAreNoKeysNoneIsFound() {
        assertEquals(Optional.empty(), new ApiKeys(List.of()).find(""));
    }

    @Test
    void aHashMayBeWrittenInCapitals() {
        ApiKey key = new ApiKey("capitals", Set.of(), ApiKey.hash(FIRST).toUpperCase(Locale.ROOT));
        assertTrue(new ApiKeys(List.of(key)).find(FIRST).isPresent());
    }

    /** As sha256sum has it, so that operators can make their own. */
    @Test
    void theHashIsPlainSha256() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", ApiKey.hash("abc"));
    }

    @Test
    void aRandomKeyHas256BitsAndIsNewEachTime() {
        String key = ApiKey.random();
        assertTrue(key.matches("kompas_[A-Za-z0-9_-]{43}"), key);
        assertNotEquals(key, ApiKey.random());
    }

    @Test
    void whatIsKeptDoesNotShowTheKey() {
        assertFalse(keys.toString().contains(FIRST));
    }

    private static ApiKey key(String name, String key) {
        return new ApiKey(name, Set.of(Roles.CALLER), ApiKey.hash(key));
    }
}
