package nl.kompas.api.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A copy of one edition, and an empty data folder: a service of its own for tests that write, and a quick start. */
final class OneEdition {

    static final String PATH = "/v1/policies/topsectoren/editions/2011-09";
    static final String CASE = "{\"policy\": \"topsectoren\", \"question\": \"mission\", \"findings\": {}}";

    private OneEdition() {}

    /** Settings of a service that has nothing else, and these. */
    static Map<String, String> with(Map<String, String> settings) {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "one-edition");
            copy("reference", folder);
            copy("topsectoren/2011-09", folder);
            Map<String, String> all = new HashMap<>(settings);
            all.put("kompas.rules.path", folder.resolve("rules").toString());
            all.put("kompas.data.path", folder.resolve("data").toString());
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(String part, Path folder) throws IOException {
        Path rules = Path.of("rules");
        try (Stream<Path> files = Files.walk(rules.resolve(part))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve("rules").resolve(rules.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
