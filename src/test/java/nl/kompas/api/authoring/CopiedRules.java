package nl.kompas.api.authoring;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import nl.kompas.fixtures.RulesCopy;

/** Lets the service run on a copy of the rules that tests may change, and on an empty data folder. */
public final class CopiedRules implements QuarkusTestResourceLifecycleManager {

    private Path folder;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("kompas");
            RulesCopy.ofAll(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "kompas.rules.path", folder.resolve("rules").toString(),
                "kompas.data.path", folder.resolve("data").toString());
    }

    @Override
    public void stop() {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
