package nl.kompas.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kompas.policy.Text;
import nl.kompas.rule.Condition.Pattern;
import nl.kompas.rule.Conditions;
import nl.kompas.rule.FactField;

/** One pattern of a rule in words, as it stands or denied. */
final class PatternWording {

    private static final TextTemplate ASKED = new TextTemplate("{}: {}", "{}: {}");
    private static final TextTemplate KNOWN = new TextTemplate("{}: bekend", "{}: known");
    private static final TextTemplate UNKNOWN = new TextTemplate("{}: niet bekend", "{}: not known");
    private static final TextTemplate DENIED =
            new TextTemplate("{}: niet {}, of niet bekend", "{}: not {}, or not known");
    private static final TextTemplate DENIED_OTHER =
            new TextTemplate("{}: niets {}, of niet bekend", "{}: nothing {}, or not known");
    private static final TextTemplate OR_UNKNOWN = new TextTemplate("{}: {} of niet bekend", "{}: {} or not known");
    private static final TextTemplate LISTED =
            new TextTemplate("{}: staat in tabel ‘{}’ met {}", "{}: stands in table ‘{}’ with {}");
    private static final TextTemplate LISTED_AT_ALL =
            new TextTemplate("{}: staat in tabel ‘{}’", "{}: stands in table ‘{}’");
    private static final TextTemplate ROW =
            new TextTemplate("Tabel ‘{}’ heeft een regel met {}", "Table ‘{}’ has a row with {}");
    private static final Text NOTHING_MISSING = new Text(
            "Niets dat nog openstaat, kan het advies veranderen", "Nothing that is still open can change the advice");
    private static final Text EACH_TRACK = new Text("Voor elk spoor van de vraag", "For each track of the question");
    private static final Text EACH_INDICATED =
            new Text("Voor elk spoor met een indicatie", "For each track with an indication");
    private static final Text NOTHING = TextTemplate.same("");

    private final Labels labels;
    private final ConstraintWording constraints;

    PatternWording(Labels labels, ConstraintWording constraints) {
        this.labels = labels;
        this.constraints = constraints;
    }

    /** The pattern as it stands. */
    Text of(Pattern pattern) {
        return switch (pattern.kind()) {
            case FINDING, ITEM -> finding(pattern);
            case LISTED -> listed(pattern);
            case ROW -> ROW.with(TextTemplate.same(table(pattern)), asked(pattern));
            case CASE -> TextTemplate.capital(asked(pattern));
            case TRACK -> each(pattern, EACH_TRACK, new TextTemplate("Spoor: {}", "Track: {}").with(asked(pattern)));
            case NOTHING_MISSING -> NOTHING_MISSING;
            case INDICATION -> each(pattern, EACH_INDICATED, ConclusionWording.one(pattern, constraints));
            default -> ConclusionWording.one(pattern, constraints);
        };
    }

    /** That there is none; where the pattern must be denied as a whole, a phrase around it says so. */
    Phrase none(Pattern pattern) {
        Text asked = asked(pattern);
        return switch (pattern.kind()) {
            case FINDING, ITEM -> Phrase.of(denied(label(pattern), asked));
            case PRECONDITION, COMPONENT, INDICATION, ADVICE, ROLE, ACTIVITY, CONDITION, REFERRAL, REPRESENTATION ->
                ConclusionWording.ofAny(pattern, constraints)
                        ? Phrase.of(ConclusionWording.none(pattern, constraints))
                        : around(pattern);
            default -> around(pattern);
        };
    }

    private static Text each(Pattern pattern, Text each, Text otherwise) {
        return pattern.constraints().isEmpty() ? each : otherwise;
    }

    private Phrase around(Pattern pattern) {
        return new Phrase(new Text("Dit geldt niet:", "This does not hold:"), List.of(Phrase.of(of(pattern))));
    }

    private static Text denied(Text label, Text asked) {
        if (asked.equals(NOTHING)) {
            return UNKNOWN.with(label);
        }
        if (asked.equals(ValueWording.YES) || asked.equals(ValueWording.NO)) {
            return OR_UNKNOWN.with(label, asked.equals(ValueWording.YES) ? ValueWording.NO : ValueWording.YES);
        }
        return (asked.nl().startsWith("anders dan") ? DENIED_OTHER : DENIED).with(label, asked);
    }

    private Text finding(Pattern pattern) {
        Text asked = asked(pattern);
        return asked.equals(NOTHING) ? KNOWN.with(label(pattern)) : ASKED.with(label(pattern), asked);
    }

    private Text listed(Pattern pattern) {
        Text asked = asked(pattern);
        Text table = TextTemplate.same(table(pattern));
        return asked.equals(NOTHING)
                ? LISTED_AT_ALL.with(label(pattern), table)
                : LISTED.with(label(pattern), table, asked);
    }

    private Text asked(Pattern pattern) {
        return constraints.of(pattern, Set.of());
    }

    private Text label(Pattern pattern) {
        String indicator = Conditions.literal(pattern, "indicator");
        return labels.indicator(indicator).orElse(TextTemplate.same(indicator));
    }

    private static String table(Pattern pattern) {
        return Conditions.literal(pattern, "table");
    }

    /** Later conditions may use what this one binds. */
    void bind(Pattern pattern) {
        for (Map.Entry<String, FactField> binding : pattern.bindings().entrySet()) {
            constraints.bind(binding.getKey(), meaning(pattern, binding.getValue()));
        }
    }

    private Text meaning(Pattern pattern, FactField factField) {
        if (factField.name().startsWith("cells")) {
            return new TextTemplate("‘{}’ in tabel ‘{}’", "‘{}’ in table ‘{}’")
                    .with(TextTemplate.same(ValueWording.column(factField)), TextTemplate.same(table(pattern)));
        }
        return switch (factField.name()) {
            case "value", "country" -> new TextTemplate("wat bij ‘{}’ staat", "what ‘{}’ says").with(label(pattern));
            case "level" -> new Text("dat niveau", "that level");
            case "aspect" -> new Text("dat aspect", "that aspect");
            default -> ConclusionWording.that(pattern.kind());
        };
    }
}
