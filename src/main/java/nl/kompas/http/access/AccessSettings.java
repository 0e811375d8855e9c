package nl.kompas.http.access;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kompas.access.ApiKey;
import nl.kompas.access.ApiKeys;
import nl.kompas.access.Exposure;
import nl.kompas.access.GeneratedKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Decides at the start how far the service is open and which keys it accepts, or that it must not start. */
@Singleton
@Startup(AccessSettings.BEFORE_ALL_ELSE)
class AccessSettings {

    static final int BEFORE_ALL_ELSE = 1;
    private static final Logger LOG = Logger.getLogger(AccessSettings.class);

    private final Exposure exposure;
    private final ApiKeys keys;

    AccessSettings(
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean oidc,
            @ConfigProperty(name = "kompas.access.open-on-loopback") boolean open,
            @ConfigProperty(name = "kompas.data.path") Path data,
            KeySettings settings) {
        OperatorKeys operator = OperatorKeys.of(settings.keys());
        if (!operator.faults().isEmpty()) {
            throw new ConfigurationException(String.join("; ", operator.faults()));
        }
        this.exposure = Exposure.check(host, oidc, !operator.keys().isEmpty(), open);
        if (exposure instanceof Exposure.Refused refused) {
            throw new ConfigurationException(refused.message());
        }
        List<ApiKey> accepted = new ArrayList<>(operator.keys());
        if (exposure instanceof Exposure.Local) {
            accepted.add(generated(data));
        }
        this.keys = new ApiKeys(accepted);
    }

    @Produces
    @Singleton
    Exposure exposure() {
        return exposure;
    }

    @Produces
    @Singleton
    ApiKeys keys() {
        return keys;
    }

    private static ApiKey generated(Path data) {
        try {
            GeneratedKey generated = GeneratedKey.in(data);
            String when = generated.made() ? "just now" : "at the first start";
            LOG.infof("The API key for writing was put in %s %s; only its owner can read it", generated.file(), when);
            return generated.key();
        } catch (IOException | UnsupportedOperationException e) {
            throw new ConfigurationException(
                    "The API key for writing can be neither read from " + data + " nor made there (" + e + ")."
                            + " Set kompas.data.path to a folder that can be written, on a file system with POSIX"
                            + " permissions. Without api-key.json in it, a new key is made.",
                    e);
        }
    }
}
