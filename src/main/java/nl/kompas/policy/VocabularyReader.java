package nl.kompas.policy;

import static nl.kompas.policy.PolicyYaml.orEmpty;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code vocabulary.yaml}. */
final class VocabularyReader {

    private static final List<String> TYPES = List.of("choice", "list", "number", "yes-no", "place");

    /** The shape of the file. */
    record VocabularyYaml(Map<String, IndicatorYaml> indicators) {}

    /** The shape of one indicator; null where the file leaves something out. */
    record IndicatorYaml(
            String type,
            List<String> serves,
            Text label,
            Text question,
            Map<String, Text> values,
            BigDecimal min,
            BigDecimal max,
            Boolean whole) {}

    private final FilePosition filePosition;
    private final Set<String> questions;
    private final DeclarationChecks complete;
    private final FaultCollector faultCollector;

    VocabularyReader(String file, Set<String> questions, FaultCollector faultCollector) {
        this.filePosition = FilePosition.of(file);
        this.questions = questions;
        this.complete = new DeclarationChecks(file, faultCollector);
        this.faultCollector = faultCollector;
    }

    Vocabulary read(VocabularyYaml yaml) {
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        orEmpty(yaml.indicators())
                .forEach((id, indicator) -> read(id, indicator).ifPresent(read -> indicators.put(id, read)));
        complete.there("indicators", !orEmpty(yaml.indicators()).isEmpty());
        complete.ids("indicators", orEmpty(yaml.indicators()).keySet());
        return new Vocabulary(indicators);
    }

    private Optional<Indicator> read(String id, IndicatorYaml yaml) {
        if (yaml == null || yaml.type() == null || !TYPES.contains(yaml.type())) {
            String type = yaml == null || yaml.type() == null ? "" : yaml.type();
            faultCollector.unknown("unknown-type", filePosition, "type (" + id + ")", type, TYPES);
            return Optional.empty();
        }
        complete.text(id + ".label", yaml.label());
        complete.text(id + ".question", yaml.question());
        orEmpty(yaml.values()).forEach((value, label) -> complete.text(id + ".values." + value, label));
        complete.ids("values (" + id + ")", orEmpty(yaml.values()).keySet());
        complete.there(id + ".serves", !orEmpty(yaml.serves()).isEmpty());
        orEmpty(yaml.serves())
                .forEach(question -> complete.known("questions (" + id + ".serves)", question, questions));
        range(id, yaml);
        boolean listed = yaml.type().equals("choice") || yaml.type().equals("list");
        if (listed == orEmpty(yaml.values()).isEmpty()) {
            faultCollector.add(
                    "values-misplaced",
                    filePosition,
                    "`" + id + "`: alleen `choice` en `list` hebben `values`, en die hebben er ten minste een.",
                    "`" + id + "`: only `choice` and `list` have `values`, and they have at least one.",
                    "Voeg `values` toe of laat het weg.",
                    "Add `values` or leave it out.");
        }
        return Optional.of(indicator(id, yaml, new LinkedHashSet<>(orEmpty(yaml.serves()))));
    }

    /** Only numbers have a range, which leaves some, and whose limits are of a size that sums can bear. */
    private void range(String id, IndicatorYaml yaml) {
        boolean number = yaml.type().equals("number");
        boolean given = yaml.min() != null || yaml.max() != null || yaml.whole() != null;
        boolean sound =
                Stream.of(yaml.min(), yaml.max()).filter(Objects::nonNull).allMatch(VocabularyReader::small);
        boolean empty =
                yaml.min() != null && yaml.max() != null && sound && yaml.min().compareTo(yaml.max()) > 0;
        if (given && !number || !sound || empty) {
            faultCollector.add(
                    "range-unsound",
                    filePosition,
                    "`" + id + "`: dit bereik kan niet.",
                    "`" + id + "`: this range cannot be.",
                    "Geef alleen een `number` een `min`, `max` of `whole`, met `min` niet boven `max`.",
                    "Give only a `number` a `min`, `max` or `whole`, with `min` not above `max`.");
        }
    }

    private static boolean small(BigDecimal limit) {
        return Math.abs((long) limit.scale()) <= EditionLimits.DIGITS && limit.precision() <= EditionLimits.DIGITS;
    }

    private static Indicator indicator(String id, IndicatorYaml yaml, Set<String> serves) {
        return switch (yaml.type()) {
            case "choice" -> new Indicator.Choice(id, yaml.label(), yaml.question(), serves, orEmpty(yaml.values()));
            case "list" -> new Indicator.Several(id, yaml.label(), yaml.question(), serves, orEmpty(yaml.values()));
            case "number" ->
                new Indicator.Number(
                        id,
                        yaml.label(),
                        yaml.question(),
                        serves,
                        yaml.min(),
                        yaml.max(),
                        Boolean.TRUE.equals(yaml.whole()));
            case "yes-no" -> new Indicator.YesNo(id, yaml.label(), yaml.question(), serves);
            default -> new Indicator.Location(id, yaml.label(), yaml.question(), serves);
        };
    }
}
