package nl.kompas.cases;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.kompas.policy.Indicator;
import nl.kompas.policy.NameSuggestions;
import nl.kompas.policy.PlaceCodes;
import nl.kompas.policy.Text;

/** Reads the value of a finding from JSON tokens, as its indicator has it. Nothing is converted and nothing is dropped. */
final class FindingValueParser {

    /** Keeps sums on numbers small; far beyond any amount in euros. */
    private static final int MOST_DIGITS = 15;

    private final JsonParser tokens;
    private final List<InputFault> faults;

    /** A parser that adds what is wrong to {@code faults}. */
    FindingValueParser(JsonParser tokens, List<InputFault> faults) {
        this.tokens = tokens;
        this.faults = faults;
    }

    /** Reads a value to its end; null, and a fault, where it is none of that indicator. */
    Finding read(Indicator indicator, JsonToken token, JsonPointer jsonPointer) throws IOException {
        if (indicator instanceof Indicator.Choice choice) {
            String text = text(token, choice.values().keySet(), jsonPointer);
            return text == null ? null : new Finding.Chosen(choice.id(), text);
        }
        if (indicator instanceof Indicator.Several several && token == JsonToken.START_ARRAY) {
            return several(several, jsonPointer);
        }
        if (indicator instanceof Indicator.Number number && token.isNumeric()) {
            return number(number, jsonPointer);
        }
        if (indicator instanceof Indicator.YesNo && token.isBoolean()) {
            return new Finding.Answered(indicator.id(), token == JsonToken.VALUE_TRUE);
        }
        if (indicator instanceof Indicator.Location && token == JsonToken.VALUE_STRING) {
            return place(indicator.id(), tokens.getText(), jsonPointer);
        }
        tokens.skipChildren();
        wrongKind(indicator, jsonPointer);
        return null;
    }

    private void wrongKind(Indicator indicator, JsonPointer jsonPointer) {
        if (indicator instanceof Indicator.Several) {
            fault(jsonPointer, "Dit moet een lijst van teksten zijn.", "This must be a list of texts.");
        } else if (indicator instanceof Indicator.Number) {
            fault(jsonPointer, "Dit moet een getal zijn.", "This must be a number.");
        } else if (indicator instanceof Indicator.YesNo) {
            fault(jsonPointer, "Dit moet `true` of `false` zijn.", "This must be true or false.");
        } else {
            fault(
                    jsonPointer,
                    "Dit moet een tekst zijn: een land of een regio.",
                    "This must be a text: a country or a region.");
        }
    }

    private String text(JsonToken token, Set<String> values, JsonPointer jsonPointer) throws IOException {
        if (token != JsonToken.VALUE_STRING) {
            tokens.skipChildren();
            choose(jsonPointer, new Text("Dit moet een tekst zijn.", "This must be a text."), "", values);
            return null;
        }
        String text = tokens.getText();
        if (!values.contains(text)) {
            Text wrong = new Text("Dit is niet een van de waarden.", "This is not one of its values.");
            choose(jsonPointer, wrong, text, values);
            return null;
        }
        return text;
    }

    private Finding several(Indicator.Several several, JsonPointer jsonPointer) throws IOException {
        List<String> values = new ArrayList<>();
        int before = faults.size();
        int index = 0;
        for (JsonToken token = tokens.nextToken(); token != JsonToken.END_ARRAY; token = tokens.nextToken()) {
            JsonPointer at = jsonPointer.to(index++);
            String value = text(token, several.values().keySet(), at);
            if (value != null && values.contains(value)) { // no longer than the list of what is known
                fault(
                        at,
                        "Deze waarde staat meer dan eens in de lijst.",
                        "This value stands in the list more than once.");
            } else if (value != null) {
                values.add(value);
            }
        }
        values.sort(Comparator.naturalOrder());
        return faults.size() == before ? new Finding.Listed(several.id(), values) : null;
    }

    private Finding number(Indicator.Number number, JsonPointer jsonPointer) throws IOException {
        BigDecimal value = StrictJsonReader.number(tokens);
        if (!inRange(number, value)) {
            fault(
                    jsonPointer,
                    "Dit getal valt buiten het bereik" + range(number, ": het loopt", "van", "tot en met") + ".",
                    "This number is out of range" + range(number, ": it goes", "from", "to") + ".");
            return null;
        }
        if (!wholeIfItMust(number, value)) {
            fault(jsonPointer, "Dit moet een geheel getal zijn.", "This must be a whole number.");
            return null;
        }
        return new Finding.Measured(number.id(), value.stripTrailingZeros());
    }

    private static boolean inRange(Indicator.Number number, BigDecimal value) {
        return (long) value.precision() - value.scale() <= MOST_DIGITS
                && value.scale() <= MOST_DIGITS
                && (number.min() == null || value.compareTo(number.min()) >= 0)
                && (number.max() == null || value.compareTo(number.max()) <= 0);
    }

    private static boolean wholeIfItMust(Indicator.Number number, BigDecimal value) {
        return !number.whole() || value.stripTrailingZeros().scale() <= 0;
    }

    private static String range(Indicator.Number number, String goes, String from, String to) {
        String low = number.min() == null ? "" : " " + from + " " + number.min().toPlainString();
        String high = number.max() == null ? "" : " " + to + " " + number.max().toPlainString();
        return (low + high).replaceFirst("^(?= )", goes);
    }

    private Finding place(String id, String place, JsonPointer jsonPointer) {
        if (!PlaceCodes.valid(place)) {
            fault(
                    jsonPointer,
                    "Dit is geen land (ISO 3166-1 alpha-2, zoals DE) en geen regio (ISO 3166-2, zoals DE-BW).",
                    "This is no country (ISO 3166-1 alpha-2, as DE) or region (ISO 3166-2, as DE-BW).");
            return null;
        }
        return new Finding.Located(id, place, PlaceCodes.country(place));
    }

    private void choose(JsonPointer jsonPointer, Text wrong, String name, Set<String> known) {
        Text choice = NameSuggestions.choose(name, known);
        fault(jsonPointer, wrong.nl() + " " + choice.nl(), wrong.en() + " " + choice.en());
    }

    private void fault(JsonPointer jsonPointer, String nl, String en) {
        faults.add(new InputFault(jsonPointer.toString(), nl, en));
    }
}
