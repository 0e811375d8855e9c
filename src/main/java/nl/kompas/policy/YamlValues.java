package nl.kompas.policy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/** Looks at every value of a YAML file before it is given a shape: none is left empty, and all of it can be seen. */
final class YamlValues {

    private final String file;
    private final Faults faults;

    YamlValues(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** Whether all values are there; else adds a fault for each that is not. */
    boolean complete(JsonParser parser) throws IOException {
        int before = faults.count();
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            boolean named = token == JsonToken.FIELD_NAME || token == JsonToken.VALUE_STRING;
            if (token == JsonToken.VALUE_NULL && !parser.getParsingContext().inRoot()) {
                String name = name(parser);
                faults.add(
                        "value-missing",
                        place(parser),
                        "`" + name + "` is leeg.",
                        "`" + name + "` is empty.",
                        "Vul het in, of haal het weg.",
                        "Fill it, or take it out.");
            } else if (named && hidden(parser.getText())) {
                faults.add(
                        "control-character",
                        place(parser),
                        "Hier staat een onzichtbaar stuurteken.",
                        "An invisible control character stands here.",
                        "Haal het weg.",
                        "Take it out.");
            }
        }
        return faults.count() == before;
    }

    /** Where a name or a value stands, by the names on the way to it. */
    Optional<Place> place(JsonParser parser, String name) throws IOException {
        while (parser.nextToken() != null) {
            if (name(parser).equals(name)) {
                return Optional.of(place(parser));
            }
        }
        return Optional.empty();
    }

    private static boolean hidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Character.isISOControl(character) && character != '\n' && character != '\t') {
                return true;
            }
        }
        return false;
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
