package nl.kompas.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kompas.edition.Edition;
import nl.kompas.policy.Text;
import nl.kompas.recorded.Difference;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.Rule;

/** A difference between what a recorded case expects and what came, as a person would say it. */
final class DifferenceText {

    private static final Map<String, Section> SECTIONS = Map.of(
            "advice", new Section(FactKind.ADVICE, "level", new Text("Advies voor ", "Advice on ")),
            "preconditions", new Section(FactKind.PRECONDITION, "status", new Text("Randvoorwaarde ", "Precondition ")),
            "compass",
                    new Section(FactKind.COMPONENT, "verdict", new Text("Kompas, onderdeel ", "Compass, component ")),
            "roles", new Section(FactKind.ROLE, "", new Text("Rol ", "Role ")),
            "representation",
                    new Section(
                            FactKind.REPRESENTATION, "", new Text("Vertegenwoordiging door ", "Representation by ")),
            "activities", new Section(FactKind.ACTIVITY, "", new Text("Activiteit ", "Activity ")),
            "conditions", new Section(FactKind.CONDITION, "", new Text("Voorwaarde ", "Condition ")),
            "referrals", new Section(FactKind.REFERRAL, "", new Text("Verwijzing naar ", "Referral to ")));

    private final Edition edition;
    private final Language language;
    private final NameText nameText;

    /**
     * A section of answers.
     *
     * @param kind what its entries are
     * @param says the field that says something of an entry; empty where being there is all
     * @param called what people call an entry, before its name
     */
    private record Section(FactKind kind, String says, Text called) {}

    /** Speaks of answers of an edition. */
    DifferenceText(Edition edition, Language language) {
        this.edition = edition;
        this.language = language;
        this.nameText = new NameText(edition.definition(), language);
    }

    /** What was expected and what came of a single entry, in a sentence without its full stop. */
    String of(Difference entry) {
        String[] steps = entry.path().split("/", 3);
        Section section = SECTIONS.get(steps[1]);
        String named = nameText.entry(section.kind(), steps[2]).replaceFirst("\\.$", "");
        String about = language.of(section.called()) + named + ": ";
        if (entry.actual() == null) {
            return about + expected(section, entry.expected()) + language.of(", niet gekregen", ", did not come");
        }
        if (entry.expected() == null) {
            return about + language.of("niet verwacht, wel gekregen", "came, and was not expected");
        }
        return about + otherwise(section, entry);
    }

    private String expected(Section section, JsonNode expected) {
        String says =
                section.says().isEmpty() ? "" : expected.path(section.says()).asText();
        return says.isEmpty() ? language.of("verwacht", "expected") : language.of("verwacht ", "expected ") + says;
    }

    private String otherwise(Section section, Difference entry) {
        return entry.fields().stream()
                .map(field -> (field.field().equals(section.says()) ? "" : "`" + field.field() + "` ")
                        + language.of("verwacht ", "expected ")
                        + shown(field.expected())
                        + language.of(", gekregen ", ", came ")
                        + shown(field.actual()))
                .collect(Collectors.joining("; "));
    }

    private String shown(String value) {
        return value == null ? language.of("niets", "nothing") : value;
    }

    /** The rules that made what came; none where nothing came or no rule made it. */
    List<Rule> because(Difference entry) {
        List<String> ids = entry.because();
        return edition.rules().stream().filter(rule -> ids.contains(rule.id())).toList();
    }
}
