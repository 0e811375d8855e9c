package nl.kompas.policy;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads YAML into records, and turns what does not fit into faults with a line. */
final class YamlReader {

    private static final ObjectMapper MAPPER = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private YamlReader() {}

    /** The content of a file, or nothing and a fault. */
    static <T> Optional<T> read(String file, String content, Class<T> type, FaultCollector faultCollector) {
        if (!new YamlStructureCheck(file, faultCollector).sound(content)) {
            return Optional.empty();
        }
        try (JsonParser parser = MAPPER.createParser(content)) {
            if (!complete(file, parser, faultCollector)) {
                return Optional.empty();
            }
            T read = MAPPER.readValue(content, type);
            if (read == null) {
                faultCollector.add(
                        "yaml-empty",
                        FilePosition.of(file),
                        "Het bestand is leeg.",
                        "The file is empty.",
                        "Vul het in zoals rules/README.md laat zien.",
                        "Fill it as rules/README.md shows.");
            }
            return Optional.ofNullable(read);
        } catch (JsonMappingException e) {
            misshapen(e, faultCollector, place(file, content, name(e)).orElse(place(file, e)));
            return Optional.empty();
        } catch (JsonProcessingException e) {
            String what = e.getOriginalMessage().lines().findFirst().orElse("");
            Text message = new Text("Dit is geen YAML: " + what, "This is no YAML: " + what);
            faultCollector.add("yaml-unreadable", place(file, e), message, REMEDY);
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory gives none
        }
    }

    /** Whether all values are there and all of them can be seen; else adds a fault for each that is not. */
    private static boolean complete(String file, JsonParser parser, FaultCollector faultCollector) throws IOException {
        int before = faultCollector.count();
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            boolean named = token == JsonToken.FIELD_NAME || token == JsonToken.VALUE_STRING;
            if (token == JsonToken.VALUE_NULL && !parser.getParsingContext().inRoot()) {
                String name = name(parser);
                faultCollector.add(
                        "value-missing",
                        place(file, parser),
                        "`" + name + "` is leeg.",
                        "`" + name + "` is empty.",
                        "Vul het in, of haal het weg.",
                        "Fill it, or take it out.");
            } else if (named && parser.getText().chars().anyMatch(YamlReader::hidden)) {
                faultCollector.add(
                        "control-character",
                        place(file, parser),
                        "Hier staat een onzichtbaar stuurteken.",
                        "An invisible control character stands here.",
                        "Haal het weg.",
                        "Take it out.");
            }
        }
        return faultCollector.count() == before;
    }

    private static boolean hidden(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\t';
    }

    private static final Text REMEDY = new Text(
            "Vergelijk het met de voorbeelden in rules/README.md; let op inspringing, aanhalingstekens en de namen van velden.",
            "Compare it with the examples in rules/README.md; mind the indentation, the quotes and the names of fields.");

    private static FilePosition place(String file, JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        return location == null
                ? FilePosition.of(file)
                : new FilePosition(file, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    /**
     * Where the name or the value stands that these names, with dots between them, lead to; Jackson itself tells only what
     * follows.
     */
    static Optional<FilePosition> place(String file, String content, String name) {
        try (JsonParser parser = MAPPER.createParser(content)) {
            while (parser.nextToken() != null) {
                if (name(parser).equals(name)) {
                    return Optional.of(place(file, parser));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it was read to its end before
        }
    }

    private static FilePosition place(String file, JsonParser parser) {
        JsonLocation location = parser.currentTokenLocation();
        return new FilePosition(file, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    private static String name(JsonParser parser) {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        return pointer.isEmpty() ? "" : pointer.substring(1).replace('/', '.');
    }

    private static String name(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    /** In our own words: Jackson speaks of classes. */
    private static void misshapen(JsonMappingException e, FaultCollector faultCollector, FilePosition filePosition) {
        String name = name(e);
        if (e instanceof UnrecognizedPropertyException unknown) {
            List<String> known =
                    unknown.getKnownPropertyIds().stream().map(String::valueOf).toList();
            Text message = new Text("`" + name + "` hoort hier niet.", "`" + name + "` does not belong here.");
            faultCollector.add(
                    "unknown-key", filePosition, message, NameSuggestions.choose(unknown.getPropertyName(), known));
        } else {
            String what = name.isEmpty() ? "" : "`" + name + "`: ";
            Text message = new Text(what + "hier hoort iets anders.", what + "something else belongs here.");
            faultCollector.add("yaml-unreadable", filePosition, message, REMEDY);
        }
    }
}
