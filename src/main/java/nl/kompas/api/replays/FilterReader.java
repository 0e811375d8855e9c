package nl.kompas.api.replays;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import nl.kompas.policy.Text;
import nl.kompas.replay.RecordedDecisions.Filter;
import nl.kompas.rule.Level;

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
        Texts texts = new Texts("/decisions", filter, faults);
        texts.only(FIELDS, new Text("Een keuze uit besluiten", "A choice of decisions"));
        Optional<String> level = texts.find("level");
        if (level.isPresent() && !Level.ids().contains(level.get())) {
            String levels = String.join(", ", Level.ids());
            faults.add("/decisions/level", "Kies uit: " + levels + ".", "Choose from: " + levels + ".");
        }
        return Optional.of(new Filter(
                texts.find("policy"),
                texts.find("edition"),
                texts.find("reference"),
                moment(texts, "from"),
                moment(texts, "to"),
                level));
    }

    private Optional<Instant> moment(Texts texts, String name) {
        Optional<String> text = texts.find(name);
        try {
            return text.map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
        } catch (DateTimeParseException e) {
            faults.add(
                    texts.pointer() + "/" + name,
                    "Dit moet een moment zijn met zijn verschil met UTC, geschreven als 2024-09-01T00:00:00+02:00.",
                    "This must be a moment with its offset, written as 2024-09-01T00:00:00+02:00.");
            return Optional.empty();
        }
    }
}
