package nl.kompas.access;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The key that is made at the first start. */
class GeneratedKeyTest {

    @TempDir
    Path temporary;

    private Path data;

    @BeforeEach
    void noDataYet() {
        data = temporary.resolve("data");
    }

    @Test
    void itIsMadeAtTheFirstStartAndMayWrite() throws IOException {
        GeneratedKey made = GeneratedKey.in(data);
        assertTrue(made.made());
        assertTrue(made.key().roles().contains(Roles.POLICY_OWNER));
        assertEquals(made.key(), new ApiKeys(List.of(made.key())).find(secret()).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"api-key", "api-key.json"})
    void onlyTheOwnerCanReadIt(String file) throws IOException {
        GeneratedKey.in(data);
        assertEquals(Set.of(OWNER_READ, OWNER_WRITE), Files.getPosixFilePermissions(data.resolve(file)));
    }

    /** A file that others can read, left where the key is first written, must not pass its permissions on. */
    @Test
    void onlyTheOwnerCanReadItAfterACrashHalfway() throws IOException {
        Files.createDirectories(data);
        Path left = Files.createFile(data.resolve(".api-key.new"));
        Files.setPosixFilePermissions(left, PosixFilePermissions.fromString("rw-rw-rw-"));
        GeneratedKey.in(data);
        assertEquals(Set.of(OWNER_READ, OWNER_WRITE), Files.getPosixFilePermissions(data.resolve("api-key")));
    }

    @Test
    void itIsTheSameAtTheNextStart() throws IOException {
        GeneratedKey made = GeneratedKey.in(data);
        String secret = secret();
        GeneratedKey found = GeneratedKey.in(data);
        assertFalse(found.made());
        assertEquals(made.key(), found.key());
        assertEquals(secret, secret());
    }

    @Test
    void itStillCountsWhenItsFileWasMovedAway() throws IOException {
        GeneratedKey made = GeneratedKey.in(data);
        Files.delete(data.resolve("api-key"));
        assertEquals(made.key(), GeneratedKey.in(data).key());
        assertFalse(Files.exists(data.resolve("api-key")));
    }

    @Test
    void aStartThatWasCutShortIsMadeGood() throws IOException {
        GeneratedKey made = GeneratedKey.in(data);
        Files.delete(data.resolve("api-key.json"));
        GeneratedKey again = GeneratedKey.in(data);
        assertNotEquals(made.key(), again.key());
        assertTrue(new ApiKeys(List.of(again.key())).find(secret()).isPresent());
    }

    @Test
    void theServiceKeepsItsHashAlone() throws IOException {
        GeneratedKey made = GeneratedKey.in(data);
        String kept = Files.readString(data.resolve("api-key.json"));
        assertFalse(kept.contains(secret()));
        assertTrue(kept.contains(made.key().hash()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "null",
                "{\"name\": \"x\", \"roles\": [\"caller\"], \"hash\": \"kompas_x\"}",
                "{\"name\": null, \"roles\": null, \"hash\": null}"
            })
    void aBrokenFileIsNoReasonToMakeAnotherKey(String broken) throws IOException {
        GeneratedKey.in(data);
        Files.writeString(data.resolve("api-key.json"), broken);
        assertThrows(IOException.class, () -> GeneratedKey.in(data));
    }

    private String secret() throws IOException {
        return Files.readString(data.resolve("api-key")).strip();
    }
}
