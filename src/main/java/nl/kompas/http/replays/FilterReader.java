package nl.kompas.http.replays;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import nl.kompas.policy.Text;
import nl.kompas.replay.RecordedDecisions.Filter;
import nl.kompas.rule.AdviceLevel;

/** Reads which decisions to replay. */
final class FilterReader {

    private static final Set<String> FIELDS = Set.of("policy", "edition", "reference", "from", "to", "level");

    private final BodyFaults faults;

    FilterReader(BodyFaults faults) {
        this.faults = faults;
    }

    Optional<Filter> read(JsonNode filter) {
        if (!filter.isObject()) {
            faults.add("/decisions", "Dit moet een JSON-object zijn.", "This must be a JSON object.");
            return Optional.empty();
        }
        TextFields textFields = new TextFields("/decisions", filter, faults);
        textFields.only(FIELDS, new Text("Een keuze uit besluiten", "A choice of decisions"));
        Optional<String> level = textFields.find("level");
        if (level.isPresent() && !AdviceLevel.ids().contains(level.get())) {
            String levels = String.join(", ", AdviceLevel.ids());
            faults.add("/decisions/level", "Kies uit: " + levels + ".", "Choose from: " + levels + ".");
        }
        return Optional.of(new Filter(
                textFields.find("policy"),
                textFields.find("edition"),
                textFields.find("reference"),
                moment(textFields, "from"),
                moment(textFields, "to"),
                level));
    }

    private Optional<Instant> moment(TextFields textFields, String name) {
        Optional<String> text = textFields.find(name);
        try {
            return text.map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
        } catch (DateTimeParseException e) {
            faults.add(
                    textFields.pointer() + "/" + name,
                    "Dit moet een moment zijn met zijn verschil met UTC, geschreven als 2024-09-01T00:00:00+02:00.",
                    "This must be a moment with its offset, written as 2024-09-01T00:00:00+02:00.");
            return Optional.empty();
        }
    }
}
