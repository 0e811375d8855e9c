package nl.kompas.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A rules folder with one of our editions and what all editions share, so that a service starts soon. */
final class OneEdition {

    private OneEdition() {}

    static Path in(Path folder) throws IOException {
        Path rules = folder.resolve("rules");
        if (!Files.exists(rules)) {
            for (String each : List.of("reference", "topsectoren")) {
                copy(Path.of("rules"), each, rules);
            }
        }
        return rules;
    }

    private static void copy(Path from, String folder, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
