package nl.kompas.analysis;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kompas.policy.FilePosition;

/** Where the names of a YAML file stand. */
final class YamlPlaces {

    private static final YAMLFactory YAML = new YAMLFactory();

    private final String file;
    private final Map<List<String>, FilePosition> places = new HashMap<>();

    private YamlPlaces(String file) {
        this.file = file;
    }

    /**
     * The places in a file that was read before without a fault.
     *
     * @param file relative to the rules folder
     */
    static YamlPlaces of(String file, String content) {
        YamlPlaces places = new YamlPlaces(file);
        try (JsonParser parser = YAML.createParser(content)) {
            parser.nextToken();
            places.value(parser, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return places;
    }

    /** Where the name at the end of a path of names stands; the file as a whole where it does not. */
    FilePosition at(String... path) {
        return places.getOrDefault(List.of(path), FilePosition.of(file));
    }

    private void value(JsonParser parser, List<String> path) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            List<String> here = Stream.concat(path.stream(), Stream.of(parser.currentName()))
                    .collect(Collectors.toList());
            JsonLocation at = parser.currentTokenLocation();
            places.put(here, new FilePosition(file, at.getLineNr(), at.getColumnNr()));
            parser.nextToken();
            value(parser, here);
        }
    }
}
