package nl.kompas.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The requests of all recorded cases in the rules folder. */
final class RecordedCases {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RecordedCases() {}

    static List<JsonNode> requests() {
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            return files.filter(file -> file.toString().replace('\\', '/').matches(".*/cases/[^/]*\\.json"))
                    .sorted()
                    .map(RecordedCases::request)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode request(Path file) {
        try {
            return JSON.readTree(file.toFile()).get("request");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
