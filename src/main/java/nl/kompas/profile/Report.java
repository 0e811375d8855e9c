package nl.kompas.profile;

import java.util.Collection;
import nl.kompas.policy.Faults;
import nl.kompas.policy.Place;

/** Says what is outside the rule profile, always with a place and a remedy. */
final class Report {

    private final Faults faults;

    Report(Faults faults) {
        this.faults = faults;
    }

    /** Something that the profile does not have. */
    void outside(Place place, String nl, String en, String remedyNl, String remedyEn) {
        faults.add("outside-profile", place, nl, en, remedyNl, remedyEn);
    }

    /** A word that is in DRL and not in the profile. */
    void foreign(Place place, String word, String remedyNl, String remedyEn) {
        String nl = "`" + word + "` hoort niet bij het regelprofiel.";
        outside(place, nl, "`" + word + "` is not in the rule profile.", remedyNl, remedyEn);
    }

    /** A name that nothing declares. */
    void unknown(Place place, String where, String name, Collection<String> known) {
        faults.unknown("unknown-name", place, where, name, known);
    }

    /** Types that do not fit each other. */
    void type(Place place, String nl, String en, String remedyNl, String remedyEn) {
        faults.add("type-mismatch", place, nl, en, remedyNl, remedyEn);
    }

    /** A name that no earlier condition binds. */
    void unbound(Place place, String name) {
        faults.add(
                "unbound-name",
                place,
                "`" + name + "` is hier niet bekend.",
                "`" + name + "` is not known here.",
                "Bind het in een eerdere voorwaarde: `" + name + " : value`.",
                "Bind it in an earlier condition: `" + name + " : value`.");
    }

    /** Text that a parser would take too long over, or gives up on. */
    void tooHard(Place place) {
        faults.add(
                "too-hard-to-read",
                place,
                "Dit is te ingewikkeld om te lezen.",
                "This is too complicated to read.",
                "Schrijf het zoals rules/README.md, 2 en 3, met weinig haakjes.",
                "Write it as rules/README.md, 2 and 3, has it, with few brackets.");
    }

    /** Any other fault. */
    void fault(String code, Place place, String nl, String en, String remedyNl, String remedyEn) {
        faults.add(code, place, nl, en, remedyNl, remedyEn);
    }
}
