package nl.kompas.policy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Looks at every value of a YAML file before it is given a shape: none is left empty, and all of it can be seen. */
final class YamlValues {

    private final String file;
    private final Faults faults;
    private final Map<String, Place> places = new HashMap<>();

    YamlValues(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** Whether all values are there; else adds a fault for each that is not. */
    boolean complete(JsonParser parser) throws IOException {
        int before = faults.count();
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            places.putIfAbsent(name(parser), place(parser));
            boolean named = token == JsonToken.FIELD_NAME || token == JsonToken.VALUE_STRING;
            if (token == JsonToken.VALUE_NULL && !parser.getParsingContext().inRoot()) {
                String name = name(parser);
                faults.add(
                        "value-missing",
                        place(parser),
                        new Text("`" + name + "` is leeg.", "`" + name + "` is empty."),
                        new Text("Vul het in, of haal het weg.", "Fill it, or take it out."));
            } else if (named && parser.getText().chars().anyMatch(YamlValues::hidden)) {
                faults.add(
                        "control-character",
                        place(parser),
                        new Text(
                                "Hier staat een onzichtbaar stuurteken.",
                                "An invisible control character stands here."),
                        new Text("Haal het weg.", "Take it out."));
            }
        }
        return faults.count() == before;
    }

    /** Where a name or a value stands, by the names on the way to it. */
    Optional<Place> place(String name) {
        return Optional.ofNullable(places.get(name));
    }

    private static boolean hidden(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\t';
    }

    private static String name(JsonParser parser) {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        return pointer.isEmpty() ? "" : pointer.substring(1).replace('/', '.');
    }

    private Place place(JsonParser parser) {
        var location = parser.currentTokenLocation();
        return new Place(file, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }
}
