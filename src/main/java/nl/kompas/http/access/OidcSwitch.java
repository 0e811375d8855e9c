package nl.kompas.http.access;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Turns OpenID Connect on where a provider was set, so that there is one thing to set. */
public final class OidcSwitch implements ConfigSourceFactory {

    /** Above application.properties, which has it off, and below what an operator sets. */
    private static final int ORDINAL = 255;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        String provider = context.getValue("quarkus.oidc.auth-server-url").getValue();
        return provider == null || provider.isBlank()
                ? List.of()
                : List.of(new PropertiesConfigSource(
                        Map.of("quarkus.oidc.tenant-enabled", "true"), "OpenID provider set", ORDINAL));
    }
}
