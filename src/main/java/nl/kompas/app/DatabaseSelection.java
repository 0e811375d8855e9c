package nl.kompas.app;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Turns from the embedded database to PostgreSQL where the latter's URL was set, so that there is one thing to set. */
public final class DatabaseSelection implements ConfigSourceFactory {

    /** Above application.properties, which has PostgreSQL off, and below what an operator sets. */
    private static final int ORDINAL = 255;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        String url = context.getValue("quarkus.datasource.postgresql.jdbc.url").getValue();
        return url == null || url.isBlank()
                ? List.of()
                : List.of(new PropertiesConfigSource(
                        Map.of(
                                "quarkus.datasource.postgresql.active", "true",
                                "quarkus.datasource.embedded.active", "false"),
                        "PostgreSQL set",
                        ORDINAL));
    }
}
