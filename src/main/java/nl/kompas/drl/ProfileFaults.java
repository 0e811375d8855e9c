package nl.kompas.drl;

import java.util.Collection;
import java.util.Optional;
import nl.kompas.policy.FaultCollector;
import nl.kompas.policy.FilePosition;

/**
 * Reports what is outside the rule profile, always with a place and a remedy. Each method gives nothing, which is what a reader
 * makes of what it has reported.
 */
final class ProfileFaults {

    private final FaultCollector faultCollector;

    ProfileFaults(FaultCollector faultCollector) {
        this.faultCollector = faultCollector;
    }

    /** Something that the profile does not have. */
    <T> Optional<T> outside(FilePosition filePosition, String nl, String en, String remedyNl, String remedyEn) {
        return fault("outside-profile", filePosition, nl, en, remedyNl, remedyEn);
    }

    /** A word of DRL that the profile does not have. */
    <T> Optional<T> foreign(FilePosition filePosition, String word, String remedyNl, String remedyEn) {
        String nl = "`" + word + "` hoort niet bij het regelprofiel.";
        return outside(filePosition, nl, "`" + word + "` is not in the rule profile.", remedyNl, remedyEn);
    }

    /** A name that nothing declares. */
    <T> Optional<T> unknown(FilePosition filePosition, String where, String name, Collection<String> known) {
        faultCollector.unknown("unknown-name", filePosition, where, name, known);
        return Optional.empty();
    }

    /** Types that do not fit each other. */
    <T> Optional<T> type(FilePosition filePosition, String nl, String en, String remedyNl, String remedyEn) {
        return fault("type-mismatch", filePosition, nl, en, remedyNl, remedyEn);
    }

    /** A name that no earlier condition binds. */
    <T> Optional<T> unbound(FilePosition filePosition, String name) {
        return fault(
                "unbound-name",
                filePosition,
                "`" + name + "` is hier niet bekend.",
                "`" + name + "` is not known here.",
                "Bind het in een eerdere voorwaarde: `" + name + " : value`.",
                "Bind it in an earlier condition: `" + name + " : value`.");
    }

    /** Text that a parser would take too long over, or gives up on. */
    <T> Optional<T> tooHard(FilePosition filePosition) {
        return fault(
                "too-hard-to-read",
                filePosition,
                "Dit is te ingewikkeld om te lezen.",
                "This is too complicated to read.",
                "Schrijf het zoals rules/README.md, 2 en 3, met weinig haakjes.",
                "Write it as rules/README.md, 2 and 3, has it, with few brackets.");
    }

    /** Any other fault. */
    <T> Optional<T> fault(
            String code, FilePosition filePosition, String nl, String en, String remedyNl, String remedyEn) {
        faultCollector.add(code, filePosition, nl, en, remedyNl, remedyEn);
        return Optional.empty();
    }
}
