package nl.kompas.http.access;

import io.quarkus.runtime.configuration.TrimmedStringConverter;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithParentName;
import java.util.Map;
import java.util.Set;

/** The keys that the operator set, by name. */
@ConfigMapping(prefix = "kompas.keys")
interface KeySettings {

    @WithParentName
    Map<String, Key> keys();

    /** One key. */
    interface Key {

        /** What its holder may do. */
        Set<@WithConverter(TrimmedStringConverter.class) String> roles();

        /** SHA-256 of the key, in hexadecimal. */
        String hash();
    }
}
