package nl.kompas.cases;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kompas.policy.Indicator;
import nl.kompas.policy.NameSuggestions;
import nl.kompas.policy.Text;
import nl.kompas.policy.Vocabulary;

/**
 * Reads findings from JSON tokens against a vocabulary, for a {@link CaseParser}.
 */
final class FindingsParser {

    private final JsonParser tokens;
    private final boolean stopAtFault;
    private final List<InputFault> faults = new ArrayList<>();
    private final FindingValueParser values;
    private boolean needsTree;
    private SortedMap<String, Finding> found;

    FindingsParser(JsonParser tokens, boolean stopAtFault) {
        this.tokens = tokens;
        this.stopAtFault = stopAtFault;
        this.values = new FindingValueParser(tokens, faults);
    }

    /** What is wrong, in the order of the body. */
    List<InputFault> faults() {
        return faults;
    }

    /** By indicator, null for one that has a fault; null as a whole where nothing was read. */
    SortedMap<String, Finding> found() {
        return found;
    }

    /** Whether something was met that has to be read from a tree. */
    boolean stopped() {
        return stopAtFault && (needsTree || !faults.isEmpty());
    }

    /** Reads from the start of the object of findings to its end. */
    void read(Vocabulary vocabulary) throws IOException {
        found = new TreeMap<>();
        for (String name = tokens.nextFieldName(); name != null; name = tokens.nextFieldName()) {
            JsonPointer jsonPointer = JsonPointer.FINDINGS.to(name);
            JsonToken token = tokens.nextToken();
            Indicator indicator = vocabulary.indicators().get(name);
            if (indicator == null) {
                Text choice =
                        NameSuggestions.choose(name, vocabulary.indicators().keySet());
                fault(
                        jsonPointer,
                        "De editie kent dit gegeven niet. " + choice.nl(),
                        "The edition declares no such indicator. " + choice.en());
                tokens.skipChildren();
            }
            Finding finding = indicator == null
                    ? null
                    : token == JsonToken.START_OBJECT
                            ? remarked(indicator, jsonPointer)
                            : values.read(indicator, token, jsonPointer);
            needsTree |= found.put(name, finding) != null;
            if (stopped()) {
                return;
            }
        }
    }

    /** A finding with remarks; what is wrong with its value is said behind what is wrong with them. */
    private Finding remarked(Indicator indicator, JsonPointer jsonPointer) throws IOException {
        Finding finding = null;
        Set<String> names = new HashSet<>();
        List<InputFault> ofValue = new ArrayList<>();
        for (String name = tokens.nextFieldName(); name != null; name = tokens.nextFieldName()) {
            needsTree |= !names.add(name);
            JsonPointer at = jsonPointer.to(name);
            JsonToken token = tokens.nextToken();
            if (name.equals("value")) {
                int before = faults.size();
                finding = values.read(indicator, token, at);
                List<InputFault> added = faults.subList(before, faults.size());
                ofValue.addAll(added);
                added.clear();
            } else {
                remark(name, token, at);
            }
        }
        if (!names.contains("value")) {
            fault(jsonPointer, "Dit gegeven heeft geen `value`.", "This finding has no `value`.");
        }
        faults.addAll(ofValue);
        return finding;
    }

    private void remark(String name, JsonToken token, JsonPointer jsonPointer) throws IOException {
        boolean isText = token == JsonToken.VALUE_STRING;
        switch (name) {
            case "source", "note" -> {
                if (!isText) {
                    fault(jsonPointer, "Dit moet een tekst zijn.", "This must be a text.");
                } else if (stopAtFault) {
                    needsTree |= StrictJsonReader.hasSurrogate(tokens.getText());
                }
            }
            case "observedOn" -> {
                if (!isText || CaseDates.parsed(tokens.getText()).isEmpty()) {
                    fault(
                            jsonPointer,
                            "Dit moet een datum zijn, geschreven als 2024-09-01.",
                            "This must be a date, written as 2024-09-01.");
                }
            }
            default ->
                fault(
                        jsonPointer,
                        "Een gegeven heeft `value`, `source`, `observedOn` en `note`, en niets anders.",
                        "A finding has `value`, `source`, `observedOn` and `note`, and nothing else.");
        }
        tokens.skipChildren();
    }

    /** Adds a fault. */
    void fault(JsonPointer jsonPointer, String nl, String en) {
        faults.add(new InputFault(jsonPointer.toString(), nl, en));
    }
}
