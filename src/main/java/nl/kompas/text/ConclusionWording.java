package nl.kompas.text;

import java.util.Map;
import java.util.Set;
import nl.kompas.policy.Text;
import nl.kompas.rule.Condition.Pattern;
import nl.kompas.rule.FactKind;

/** Patterns about what other rules conclude. */
final class ConclusionWording {

    private static final Set<String> ABOUT = Set.of("id", "track", "to", "by", "aspect");
    private static final Text IS = new Text("is", "is");
    private static final Text APPLIES = new Text("is aan de orde", "applies");
    private static final Map<FactKind, Kind> KINDS = Map.of(
            FactKind.PRECONDITION, new Kind(new Text("randvoorwaarde", "precondition"), "", "", IS),
            FactKind.COMPONENT, new Kind(new Text("onderdeel", "component"), "", "", IS),
            FactKind.INDICATION, new Kind(new Text("indicatie", "indication"), " voor spoor", " for track", IS),
            FactKind.ADVICE, new Kind(new Text("advies", "advice"), " voor spoor", " for track", IS),
            FactKind.ROLE, new Kind(new Text("rol", "role"), "", "", APPLIES),
            FactKind.ACTIVITY, new Kind(new Text("activiteit", "activity"), "", "", APPLIES),
            FactKind.CONDITION, new Kind(new Text("voorwaarde", "condition"), "", "", APPLIES),
            FactKind.REFERRAL, new Kind(new Text("verwijzing", "referral"), " naar", " to", APPLIES),
            FactKind.REPRESENTATION,
                    new Kind(new Text("vertegenwoordiging", "representation"), " door", " by", APPLIES));

    private ConclusionWording() {}

    /**
     * What people call a kind of conclusion.
     *
     * @param nl the Dutch word between the noun and the one that it is about
     * @param en the English word there
     * @param verb what is said of it, before the outcome where it has one
     */
    private record Kind(Text noun, String nl, String en, Text verb) {}

    /** Whether it is about any of its kind, and not about some that it names. */
    static boolean ofAny(Pattern pattern, ConstraintWording constraints) {
        return which(pattern, constraints).nl().isEmpty();
    }

    /** That there is such a conclusion. */
    static Text one(Pattern pattern, ConstraintWording constraints) {
        Text said = said(pattern, constraints);
        return ofAny(pattern, constraints)
                ? new TextTemplate("Minstens één {}", "At least one {}").with(said)
                : TextTemplate.capital(said);
    }

    /** That there is no such conclusion. */
    static Text none(Pattern pattern, ConstraintWording constraints) {
        return new TextTemplate("Geen enkele {}", "No {}").with(said(pattern, constraints));
    }

    /** The one that a condition found, of which a later one speaks. */
    static Text that(FactKind kind) {
        return switch (kind) {
            case TRACK, INDICATION, ADVICE -> new Text("dat spoor", "that track");
            case COMPONENT -> new Text("dat onderdeel", "that component");
            case PRECONDITION, ROLE, ACTIVITY, CONDITION ->
                new TextTemplate("die {}", "that {}").with(KINDS.get(kind).noun());
            default -> new Text("die partij", "that party");
        };
    }

    private static Text which(Pattern pattern, ConstraintWording constraints) {
        return constraints.of(pattern, pattern.kind().fields().get(0));
    }

    private static Text said(Pattern pattern, ConstraintWording constraints) {
        Kind kind = KINDS.get(pattern.kind());
        Text which = which(pattern, constraints);
        Text aspect = constraints.of(pattern, "aspect");
        Text outcome = constraints.of(pattern, ABOUT);
        return new Text(
                kind.noun().nl() + about(kind.nl(), which.nl()) + about(" van", aspect.nl()) + " "
                        + kind.verb().nl() + about("", outcome.nl()),
                kind.noun().en() + about(kind.en(), which.en()) + about(" of", aspect.en()) + " "
                        + kind.verb().en() + about("", outcome.en()));
    }

    private static String about(String word, String what) {
        return what.isEmpty() ? "" : word + " " + what;
    }
}
