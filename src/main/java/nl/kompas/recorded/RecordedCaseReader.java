package nl.kompas.recorded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.kompas.cases.InputFault;
import nl.kompas.cases.JsonPointer;
import nl.kompas.cases.StrictJsonReader;

/**
 * Reads recorded cases. What cannot be compared is refused: a misspelt name in {@code expect} would else go unnoticed for ever.
 * The request is taken as it is; evaluating it tells what is wrong with it.
 */
public final class RecordedCaseReader {

    private static final Set<String> FIELDS = Set.of("name", "origin", "request", "expect");

    private final List<InputFault> faults = new ArrayList<>();

    private RecordedCaseReader() {}

    /** Reads one JSON document, in UTF-8, of any quality. */
    public static RecordedReading read(byte[] json) {
        RecordedCaseReader reader = new RecordedCaseReader();
        Optional<RecordedCase> recorded = new StrictJsonReader(reader.faults)
                .read(json)
                .filter(reader::isObject)
                .map(reader::recorded);
        return reader.faults.isEmpty()
                ? new RecordedReading.Accepted(recorded.orElseThrow())
                : new RecordedReading.Refused(List.copyOf(reader.faults));
    }

    private boolean isObject(JsonNode body) {
        if (!body.isObject()) {
            fault("", "Een vastgelegde casus moet een JSON-object zijn.", "A recorded case must be a JSON object.");
        }
        return body.isObject();
    }

    private RecordedCase recorded(JsonNode body) {
        body.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                fault(
                        JsonPointer.ROOT.to(name).toString(),
                        "Een vastgelegde casus heeft niet zo’n veld.",
                        "A recorded case has no such field.");
            }
        });
        String name = text(body, "name");
        String origin = text(body, "origin");
        JsonNode request = object(body, "request");
        JsonNode expect = object(body, "expect");
        if (expect.isObject() && expect.isEmpty()) {
            fault("/expect", "Een vastgelegde casus moet iets verwachten.", "A recorded case must expect something.");
        }
        expect.fields().forEachRemaining(field -> section(field.getKey(), field.getValue()));
        return new RecordedCase(name, origin, request, expect);
    }

    private String text(JsonNode body, String name) {
        JsonNode node = body.path(name);
        if (!node.isTextual() || node.textValue().isBlank()) {
            fault("/" + name, "Dit moet een tekst zijn.", "This must be a text.");
        }
        return node.textValue();
    }

    private JsonNode object(JsonNode body, String name) {
        JsonNode node = body.path(name);
        if (!node.isObject()) {
            fault("/" + name, "Dit moet een JSON-object zijn.", "This must be a JSON object.");
        }
        return node;
    }

    private void section(String name, JsonNode entries) {
        JsonPointer jsonPointer = JsonPointer.ROOT.to("expect").to(name);
        Optional<AnswerSection> section = AnswerSection.of(name);
        if (section.isEmpty()) {
            fault(
                    jsonPointer.toString(),
                    "Dit wordt niet vergeleken. Kies uit: " + AnswerSection.names() + ".",
                    "This is not compared. Choose from: " + AnswerSection.names() + ".");
        } else if (!entries.isArray()) {
            fault(jsonPointer.toString(), "Dit moet een lijst zijn.", "This must be a list.");
        } else {
            for (int i = 0; i < entries.size(); i++) {
                entry(section.get(), entries.get(i), jsonPointer.to(i));
            }
        }
    }

    private void entry(AnswerSection section, JsonNode entry, JsonPointer jsonPointer) {
        for (String key : section.keys()) {
            if (!entry.path(key).isTextual()) {
                fault(
                        jsonPointer.toString(),
                        "Dit moet een object zijn met de tekst `" + key + "`.",
                        "This must be an object with the text `" + key + "`.");
            }
        }
        entry.fields().forEachRemaining(field -> {
            JsonNodeType type = section.fields().get(field.getKey());
            JsonPointer at = jsonPointer.to(field.getKey());
            if (type == null) {
                String known = String.join(", ", section.fields().keySet());
                fault(
                        at.toString(),
                        "Dit wordt niet vergeleken. Kies uit: " + known + ".",
                        "This is not compared. Choose from: " + known + ".");
            } else if (field.getValue().getNodeType() != type && !section.keys().contains(field.getKey())) {
                String json = type.name().toLowerCase(Locale.ROOT);
                fault(at.toString(), "Dit moet een JSON-" + json + " zijn.", "This must be a JSON " + json + ".");
            }
        });
    }

    private void fault(String jsonPointer, String nl, String en) {
        faults.add(new InputFault(jsonPointer, nl, en));
    }
}
