package nl.kompas.cases;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kompas.policy.Indicator;
import nl.kompas.policy.Places;
import nl.kompas.policy.Text;
import nl.kompas.policy.Vocabulary;

/** Reads the findings of a case straight from its JSON; null says that something is odd, see {@link StraightReader}. */
final class StraightFindings {

    private final JsonParser tokens;

    private StraightFindings(JsonParser tokens) {
        this.tokens = tokens;
    }

    /** Reads from the start of the object of findings to its end. */
    static SortedMap<String, Finding> read(JsonParser tokens, Vocabulary vocabulary) throws IOException {
        StraightFindings reader = new StraightFindings(tokens);
        SortedMap<String, Finding> found = new TreeMap<>();
        for (String name = tokens.nextFieldName(); name != null; name = tokens.nextFieldName()) {
            Indicator indicator = vocabulary.indicators().get(name);
            Finding finding = indicator == null ? null : reader.finding(indicator);
            if (finding == null || found.put(indicator.id(), finding) != null) {
                return null;
            }
        }
        return found;
    }

    /** Whether there is nothing in a text that could be half a character. */
    static boolean whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private Finding finding(Indicator indicator) throws IOException {
        JsonToken token = tokens.nextToken();
        return token == JsonToken.START_OBJECT ? remarked(indicator) : value(indicator, token);
    }

    private Finding remarked(Indicator indicator) throws IOException {
        Finding found = null;
        Set<String> names = new HashSet<>();
        for (String name = tokens.nextFieldName(); name != null; name = tokens.nextFieldName()) {
            boolean sound = names.add(name);
            if (name.equals("value")) {
                found = value(indicator, tokens.nextToken());
                sound &= found != null;
            } else {
                sound &= remark(name, tokens.nextTextValue());
            }
            if (!sound) {
                return null;
            }
        }
        return found;
    }

    private static boolean remark(String name, String text) {
        return text != null
                && switch (name) {
                    case "source", "note" -> whole(text);
                    case "observedOn" -> Days.parsed(text).isPresent();
                    default -> false;
                };
    }

    private Finding value(Indicator indicator, JsonToken token) throws IOException {
        return switch (token) {
            case VALUE_STRING -> text(indicator, tokens.getText());
            case START_ARRAY -> indicator instanceof Indicator.Several several ? several(several) : null;
            case VALUE_TRUE, VALUE_FALSE ->
                indicator instanceof Indicator.YesNo
                        ? new Finding.Answered(indicator.id(), token == JsonToken.VALUE_TRUE)
                        : null;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                indicator instanceof Indicator.Number number ? number(number) : null;
            default -> null;
        };
    }

    private static Finding text(Indicator indicator, String text) {
        if (indicator instanceof Indicator.Choice choice) {
            return choice.values().containsKey(text) ? new Finding.Chosen(choice.id(), text) : null;
        }
        return indicator instanceof Indicator.Location && Places.valid(text)
                ? new Finding.Located(indicator.id(), text, Places.country(text))
                : null;
    }

    private Finding several(Indicator.Several several) throws IOException {
        Map<String, Text> known = several.values();
        List<String> values = new ArrayList<>();
        for (String text = tokens.nextTextValue(); text != null; text = tokens.nextTextValue()) {
            if (!known.containsKey(text) || values.contains(text)) { // no longer than the list of what is known
                return null;
            }
            values.add(text);
        }
        values.sort(Comparator.naturalOrder());
        return tokens.currentToken() == JsonToken.END_ARRAY ? new Finding.Listed(several.id(), values) : null;
    }

    private Finding number(Indicator.Number number) throws IOException {
        BigDecimal value;
        try {
            value = tokens.getDecimalValue();
        } catch (NumberFormatException e) { // beyond what Java can hold, hence out of range
            return null;
        }
        return FindingReader.inRange(number, value) && FindingReader.wholeIfItMust(number, value)
                ? new Finding.Measured(number.id(), value.stripTrailingZeros())
                : null;
    }
}
