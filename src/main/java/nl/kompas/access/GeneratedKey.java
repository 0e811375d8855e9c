package nl.kompas.access;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import nl.kompas.edition.DurableFile;

/**
 * The key that is made at the first start, for writing from this machine. It stands in {@code api-key}, which only the
 * owner of the process can read, and from where it may be moved: what the service itself reads is its hash in
 * {@code api-key.json}.
 *
 * @param key the key, without itself
 * @param file where it was put
 * @param made whether it was made just now
 */
public record GeneratedKey(ApiKey key, Path file, boolean made) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();
    private static final String NAME = "local-owner";
    private static final Set<String> ROLES = Set.of(Roles.POLICY_OWNER, Roles.OPERATOR);

    /**
     * The key of a data folder; made where there is none yet.
     *
     * @throws IOException if the folder cannot be written, or {@code api-key.json} cannot be read
     */
    public static GeneratedKey in(Path folder) throws IOException {
        Path file = folder.resolve("api-key").toAbsolutePath();
        Path kept = folder.resolve("api-key.json");
        if (Files.exists(kept)) {
            return new GeneratedKey(read(kept), file, false);
        }
        String secret = ApiKey.random();
        ApiKey key = new ApiKey(NAME, ROLES, ApiKey.hash(secret));
        // the key first: were the hash alone to survive a crash, nobody would have its key
        DurableFile.writePrivate(file, (secret + "\n").getBytes(StandardCharsets.UTF_8));
        DurableFile.writePrivate(kept, JSON.writeValueAsBytes(key));
        return new GeneratedKey(key, file, true);
    }

    private static ApiKey read(Path kept) throws IOException {
        ApiKey key = JSON.readValue(Files.readAllBytes(kept), ApiKey.class);
        if (key == null || !ApiKey.isHash(key.hash())) {
            throw new IOException(kept + " holds no hash of a key");
        }
        return key;
    }
}
