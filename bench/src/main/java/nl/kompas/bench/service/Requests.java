package nl.kompas.bench.service;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A request for each edition, taken from its first recorded case. */
final class Requests {

    static final Path RULES = Path.of("bench", "rules");

    private Requests() {}

    /** The requests, by edition as {@code policy/edition}. */
    static SortedMap<String, String> each() {
        try (Stream<Path> files = Files.walk(RULES)) {
            SortedMap<String, String> requests = new TreeMap<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                Path edition = RULES.relativize(file.getParent().getParent());
                requests.putIfAbsent(
                        edition.toString(), request(file, edition.getFileName().toString()));
            }
            return requests;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String request(Path file, String edition) throws IOException {
        ObjectNode request =
                (ObjectNode) new ObjectMapper().readTree(file.toFile()).get("request");
        return request.put("edition", edition).toString();
    }
}
