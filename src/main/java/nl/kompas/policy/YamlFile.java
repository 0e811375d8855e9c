package nl.kompas.policy;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads YAML into records, and turns what does not fit into faults with a line. */
final class YamlFile {

    private static final ObjectMapper MAPPER = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private YamlFile() {}

    /** The content of a file, or nothing and a fault. */
    static <T> Optional<T> read(String file, String content, Class<T> type, Faults faults) {
        try (JsonParser parser = MAPPER.createParser(content)) {
            if (!new YamlValues(file, faults).complete(parser)) {
                return Optional.empty();
            }
            T read = MAPPER.readValue(content, type);
            if (read == null) {
                faults.add(
                        "yaml-empty",
                        Place.of(file),
                        new Text("Het bestand is leeg.", "The file is empty."),
                        new Text("Vul het in zoals rules/README.md laat zien.", "Fill it as rules/README.md shows."));
            }
            return Optional.ofNullable(read);
        } catch (JsonProcessingException e) {
            faults.add("yaml-unreadable", place(file, e), message(e), REMEDY);
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory gives none
        }
    }

    private static final Text REMEDY = new Text(
            "Vergelijk het met de voorbeelden in rules/README.md; let op inspringing, aanhalingstekens en de namen van velden.",
            "Compare it with the examples in rules/README.md; mind the indentation, the quotes and the names of fields.");

    private static Place place(String file, JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        return location == null
                ? Place.of(file)
                : new Place(file, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    private static Text message(JsonProcessingException e) {
        String where = e instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                        .collect(Collectors.joining("."))
                : "";
        String what = e.getOriginalMessage().lines().findFirst().orElse("");
        String at = where.isEmpty() ? "" : " `" + where + "`:";
        return new Text("Dit is niet te lezen." + at + " " + what, "This cannot be read." + at + " " + what);
    }
}
