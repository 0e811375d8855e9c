package nl.kompas.profile;

import java.util.Collection;
import java.util.Optional;
import nl.kompas.policy.Faults;
import nl.kompas.policy.Place;

/**
 * Reports what is outside the rule profile, always with a place and a remedy. Each method gives nothing, which is what a reader
 * makes of what it has reported.
 */
final class ProfileFaults {

    private final Faults faults;

    ProfileFaults(Faults faults) {
        this.faults = faults;
    }

    /** Something that the profile does not have. */
    <T> Optional<T> outside(Place place, String nl, String en, String remedyNl, String remedyEn) {
        return fault("outside-profile", place, nl, en, remedyNl, remedyEn);
    }

    /** A word of DRL that the profile does not have. */
    <T> Optional<T> foreign(Place place, String word, String remedyNl, String remedyEn) {
        String nl = "`" + word + "` hoort niet bij het regelprofiel.";
        return outside(place, nl, "`" + word + "` is not in the rule profile.", remedyNl, remedyEn);
    }

    /** A name that nothing declares. */
    <T> Optional<T> unknown(Place place, String where, String name, Collection<String> known) {
        faults.unknown("unknown-name", place, where, name, known);
        return Optional.empty();
    }

    /** Types that do not fit each other. */
    <T> Optional<T> type(Place place, String nl, String en, String remedyNl, String remedyEn) {
        return fault("type-mismatch", place, nl, en, remedyNl, remedyEn);
    }

    /** A name that no earlier condition binds. */
    <T> Optional<T> unbound(Place place, String name) {
        return fault(
                "unbound-name",
                place,
                "`" + name + "` is hier niet bekend.",
                "`" + name + "` is not known here.",
                "Bind het in een eerdere voorwaarde: `" + name + " : value`.",
                "Bind it in an earlier condition: `" + name + " : value`.");
    }

    /** Text that a parser would take too long over, or gives up on. */
    <T> Optional<T> tooHard(Place place) {
        return fault(
                "too-hard-to-read",
                place,
                "Dit is te ingewikkeld om te lezen.",
                "This is too complicated to read.",
                "Schrijf het zoals rules/README.md, 2 en 3, met weinig haakjes.",
                "Write it as rules/README.md, 2 and 3, has it, with few brackets.");
    }

    /** Any other fault. */
    <T> Optional<T> fault(String code, Place place, String nl, String en, String remedyNl, String remedyEn) {
        faults.add(code, place, nl, en, remedyNl, remedyEn);
        return Optional.empty();
    }
}
