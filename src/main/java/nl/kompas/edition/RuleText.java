package nl.kompas.edition;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kompas.rule.Condition;

/** Conditions as text that does not depend on where they stand in a file. */
final class RuleText {

    private RuleText() {}

    static String of(List<Condition> conditions) {
        return conditions.stream().map(RuleText::of).collect(Collectors.joining("\n"));
    }

    private static String of(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern.kind() + " " + pattern.constraints() + " " + new TreeMap<>(pattern.bindings());
        }
        if (condition instanceof Condition.Not not) {
            return "not (" + of(not.conditions()) + ")";
        }
        if (condition instanceof Condition.Exists exists) {
            return "exists (" + of(exists.conditions()) + ")";
        }
        return ((Condition.Either) condition)
                .branches().stream().map(RuleText::of).collect(Collectors.joining(" or ", "(", ")"));
    }
}
