package nl.kompas.access;

import java.util.List;
import java.util.Optional;

/** The keys that are accepted. */
public record ApiKeys(List<ApiKey> keys) {

    /** The key that was presented, if it is one of these. All are compared, so that time tells nothing. */
    public Optional<ApiKey> find(String presented) {
        byte[] digest = ApiKey.digest(presented);
        ApiKey found = null;
        for (ApiKey key : keys) {
            found = key.has(digest) ? key : found;
        }
        return Optional.ofNullable(found);
    }
}
