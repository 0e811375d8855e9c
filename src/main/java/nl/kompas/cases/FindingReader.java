package nl.kompas.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.kompas.policy.Indicator;
import nl.kompas.policy.Places;
import nl.kompas.policy.Text;
import nl.kompas.policy.Vocabulary;
import nl.kompas.policy.Wording;

/** Reads one finding against the vocabulary. Nothing is converted and nothing is dropped. */
final class FindingReader {

    private static final Set<String> REMARKS = Set.of("source", "note");
    /** Keeps sums on numbers small; far beyond any amount in euros. */
    private static final int MOST_DIGITS = 15;

    private final Vocabulary vocabulary;
    private final List<InputFault> faults;

    FindingReader(Vocabulary vocabulary, List<InputFault> faults) {
        this.vocabulary = vocabulary;
        this.faults = faults;
    }

    Optional<Finding> read(String id, JsonNode node, Pointer pointer) {
        Optional<Indicator> indicator = vocabulary.find(id);
        if (indicator.isEmpty()) {
            choose(
                    pointer,
                    new Text("De editie kent dit gegeven niet.", "The edition declares no such indicator."),
                    id,
                    vocabulary.indicators().keySet());
            return Optional.empty();
        }
        if (!node.isObject()) {
            return value(indicator.get(), node, pointer);
        }
        remarks(node, pointer);
        if (!node.has("value")) {
            fault(pointer, "Dit gegeven heeft geen `value`.", "This finding has no `value`.");
            return Optional.empty();
        }
        return value(indicator.get(), node.get("value"), pointer.to("value"));
    }

    private void remarks(JsonNode node, Pointer pointer) {
        for (Iterator<Map.Entry<String, JsonNode>> fields = node.fields(); fields.hasNext(); ) {
            Map.Entry<String, JsonNode> field = fields.next();
            Pointer at = pointer.to(field.getKey());
            if (REMARKS.contains(field.getKey())) {
                if (!field.getValue().isTextual()) {
                    fault(at, "Dit moet een tekst zijn.", "This must be a text.");
                }
            } else if (field.getKey().equals("observedOn")) {
                date(field.getValue(), at);
            } else if (!field.getKey().equals("value")) {
                fault(
                        at,
                        "Een gegeven heeft `value`, `source`, `observedOn` en `note`, en niets anders.",
                        "A finding has `value`, `source`, `observedOn` and `note`, and nothing else.");
            }
        }
    }

    private void date(JsonNode node, Pointer pointer) {
        if (!node.isTextual() || Days.parsed(node.textValue()).isEmpty()) {
            fault(
                    pointer,
                    "Dit moet een datum zijn, geschreven als 2024-09-01.",
                    "This must be a date, written as 2024-09-01.");
        }
    }

    private Optional<Finding> value(Indicator indicator, JsonNode node, Pointer pointer) {
        if (indicator instanceof Indicator.Choice choice) {
            return text(node, choice.values().keySet(), pointer).map(value -> new Finding.Chosen(choice.id(), value));
        }
        if (indicator instanceof Indicator.Several several) {
            return several(several, node, pointer);
        }
        if (indicator instanceof Indicator.Number number) {
            return number(number, node, pointer);
        }
        if (indicator instanceof Indicator.YesNo) {
            if (!node.isBoolean()) {
                fault(pointer, "Dit moet `true` of `false` zijn.", "This must be true or false.");
                return Optional.empty();
            }
            return Optional.of(new Finding.Answered(indicator.id(), node.booleanValue()));
        }
        return place(indicator.id(), node, pointer);
    }

    private Optional<String> text(JsonNode node, Set<String> values, Pointer pointer) {
        if (!node.isTextual()) {
            choose(pointer, new Text("Dit moet een tekst zijn.", "This must be a text."), "", values);
            return Optional.empty();
        }
        if (!values.contains(node.textValue())) {
            Text wrong = new Text("Dit is niet een van de waarden.", "This is not one of its values.");
            choose(pointer, wrong, node.textValue(), values);
            return Optional.empty();
        }
        return Optional.of(node.textValue());
    }

    private Optional<Finding> several(Indicator.Several several, JsonNode node, Pointer pointer) {
        if (!node.isArray()) {
            fault(pointer, "Dit moet een lijst van teksten zijn.", "This must be a list of texts.");
            return Optional.empty();
        }
        Set<String> values = new TreeSet<>();
        boolean whole = true;
        for (int i = 0; i < node.size(); i++) {
            Optional<String> value = text(node.get(i), several.values().keySet(), pointer.to(i));
            whole &= value.isPresent();
            if (value.isPresent() && !values.add(value.get())) {
                fault(
                        pointer.to(i),
                        "Deze waarde staat meer dan eens in de lijst.",
                        "This value stands in the list more than once.");
                whole = false;
            }
        }
        return whole ? Optional.of(new Finding.Listed(several.id(), new ArrayList<>(values))) : Optional.empty();
    }

    private Optional<Finding> number(Indicator.Number number, JsonNode node, Pointer pointer) {
        if (!node.isNumber()) {
            fault(pointer, "Dit moet een getal zijn.", "This must be a number.");
            return Optional.empty();
        }
        BigDecimal value = node.decimalValue();
        if (!inRange(number, value)) {
            fault(
                    pointer,
                    "Dit getal valt buiten het bereik" + range(number, ": het loopt", "van", "tot en met") + ".",
                    "This number is out of range" + range(number, ": it goes", "from", "to") + ".");
            return Optional.empty();
        }
        if (!wholeIfItMust(number, value)) {
            fault(pointer, "Dit moet een geheel getal zijn.", "This must be a whole number.");
            return Optional.empty();
        }
        return Optional.of(new Finding.Measured(number.id(), value.stripTrailingZeros()));
    }

    static boolean inRange(Indicator.Number number, BigDecimal value) {
        return (long) value.precision() - value.scale() <= MOST_DIGITS
                && value.scale() <= MOST_DIGITS
                && (number.min() == null || value.compareTo(number.min()) >= 0)
                && (number.max() == null || value.compareTo(number.max()) <= 0);
    }

    static boolean wholeIfItMust(Indicator.Number number, BigDecimal value) {
        return !number.whole() || value.stripTrailingZeros().scale() <= 0;
    }

    private static String range(Indicator.Number number, String goes, String from, String to) {
        String low = number.min() == null ? "" : " " + from + " " + number.min().toPlainString();
        String high = number.max() == null ? "" : " " + to + " " + number.max().toPlainString();
        return (low + high).replaceFirst("^(?= )", goes);
    }

    private Optional<Finding> place(String id, JsonNode node, Pointer pointer) {
        if (!node.isTextual()) {
            fault(
                    pointer,
                    "Dit moet een tekst zijn: een land of een regio.",
                    "This must be a text: a country or a region.");
            return Optional.empty();
        }
        String place = node.textValue();
        if (!Places.valid(place)) {
            fault(
                    pointer,
                    "Dit is geen land (ISO 3166-1 alpha-2, zoals DE) en geen regio (ISO 3166-2, zoals DE-BW).",
                    "This is no country (ISO 3166-1 alpha-2, as DE) or region (ISO 3166-2, as DE-BW).");
            return Optional.empty();
        }
        return Optional.of(new Finding.Located(id, place, Places.country(place)));
    }

    private void choose(Pointer pointer, Text wrong, String name, Set<String> known) {
        Text choice = Wording.choose(name, known);
        fault(pointer, wrong.nl() + " " + choice.nl(), wrong.en() + " " + choice.en());
    }

    private void fault(Pointer pointer, String nl, String en) {
        faults.add(new InputFault(pointer.toString(), nl, en));
    }
}
