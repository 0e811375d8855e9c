package nl.kompas.http.service;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the workbench looks like: the design tokens of an organisation in place of the neutral ones, where it names a file. */
@ApplicationScoped
class Theme {

    private static final String ADDRESS = "/theme.css";
    private static final int BEFORE_THE_NEUTRAL_ONE = 0;

    private final Optional<Path> file;

    Theme(@ConfigProperty(name = "kompas.workbench.theme") Optional<Path> file) {
        this.file = file.map(Path::toAbsolutePath);
        this.file.filter(named -> !Files.isReadable(named)).ifPresent(named -> {
            throw new ConfigurationException(
                    "kompas.workbench.theme names " + named + ", which is not a file that can be read");
        });
    }

    void serve(@Observes Router router) {
        file.ifPresent(
                named -> router.get(ADDRESS).order(BEFORE_THE_NEUTRAL_ONE).handler(context -> context.response()
                        .putHeader("Content-Type", "text/css;charset=UTF-8")
                        .sendFile(named.toString())));
    }
}
