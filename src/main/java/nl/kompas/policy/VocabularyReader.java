package nl.kompas.policy;

import static nl.kompas.policy.PolicyYaml.orEmpty;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    private final Place place;
    private final Set<String> questions;
    private final Faults faults;

    VocabularyReader(String file, Set<String> questions, Faults faults) {
        this.place = Place.of(file);
        this.questions = questions;
        this.faults = faults;
    }

    Vocabulary read(VocabularyYaml yaml) {
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        orEmpty(yaml.indicators())
                .forEach((id, indicator) -> read(id, indicator).ifPresent(read -> indicators.put(id, read)));
        return new Vocabulary(indicators);
    }

    private Optional<Indicator> read(String id, IndicatorYaml yaml) {
        if (yaml == null || yaml.type() == null || !TYPES.contains(yaml.type())) {
            String type = yaml == null || yaml.type() == null ? "" : yaml.type();
            faults.add("unknown-type", place, Wording.unknown("type (" + id + ")", type), Wording.choose(type, TYPES));
            return Optional.empty();
        }
        text(id + ".label", yaml.label());
        text(id + ".question", yaml.question());
        orEmpty(yaml.values()).forEach((value, label) -> text(id + ".values." + value, label));
        for (String question : orEmpty(yaml.serves())) {
            if (!questions.contains(question)) {
                faults.add(
                        "unknown-name",
                        place,
                        Wording.unknown("questions (" + id + ".serves)", question),
                        Wording.choose(question, questions));
            }
        }
        boolean listed = yaml.type().equals("choice") || yaml.type().equals("list");
        if (listed == orEmpty(yaml.values()).isEmpty()) {
            faults.add(
                    "values-misplaced",
                    place,
                    new Text(
                            "`" + id + "`: alleen `choice` en `list` hebben `values`, en die hebben er ten minste een.",
                            "`" + id + "`: only `choice` and `list` have `values`, and they have at least one."),
                    new Text("Voeg `values` toe of laat het weg.", "Add `values` or leave it out."));
        }
        return Optional.of(indicator(id, yaml, new LinkedHashSet<>(orEmpty(yaml.serves()))));
    }

    private static Indicator indicator(String id, IndicatorYaml yaml, Set<String> serves) {
        return switch (yaml.type()) {
            case "choice" -> new Indicator.Choice(id, yaml.label(), yaml.question(), serves, orEmpty(yaml.values()));
            case "list" -> new Indicator.Several(id, yaml.label(), yaml.question(), serves, orEmpty(yaml.values()));
            case "number" -> new Indicator.Number(
                    id, yaml.label(), yaml.question(), serves, yaml.min(), yaml.max(), Boolean.TRUE.equals(yaml.whole()));
            case "yes-no" -> new Indicator.YesNo(id, yaml.label(), yaml.question(), serves);
            default -> new Indicator.Location(id, yaml.label(), yaml.question(), serves);
        };
    }

    private void text(String name, Text text) {
        if (text == null || text.nl() == null || text.en() == null || text.nl().isBlank() || text.en().isBlank()) {
            faults.add(
                    "text-missing",
                    place,
                    new Text("`" + name + "` mist een tekst.", "`" + name + "` lacks a text."),
                    new Text(
                            "Schrijf `{nl: \"…\", en: \"…\"}` met beide talen gevuld.",
                            "Write `{nl: \"…\", en: \"…\"}` with both languages filled."));
        }
    }
}
