package nl.kompas.rule;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.kompas.rule.Constraint.Comparison;
import nl.kompas.rule.Constraint.Operand.Literal;

/** Ways of going through conditions. */
public final class Conditions {

    private Conditions() {}

    /** Visits every pattern, also those below {@code not}, {@code exists} and {@code or}, in the order of the file. */
    public static void eachPattern(List<Condition> conditions, Consumer<Condition.Pattern> visit) {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Pattern pattern) {
                visit.accept(pattern);
            } else if (condition instanceof Condition.Not not) {
                eachPattern(not.conditions(), visit);
            } else if (condition instanceof Condition.Exists exists) {
                eachPattern(exists.conditions(), visit);
            } else if (condition instanceof Condition.Either either) {
                either.branches().forEach(branch -> eachPattern(branch, visit));
            }
        }
    }

    /** The indicators that conditions name. */
    public static SortedSet<String> indicators(List<Condition> conditions) {
        SortedSet<String> found = new TreeSet<>();
        eachPattern(conditions, pattern -> {
            if (pattern.kind().fields().contains("indicator")) {
                found.add(literal(pattern, "indicator"));
            }
        });
        return found;
    }

    /** The text that a pattern requires a field to equal, null where it requires none. */
    public static String literal(Condition.Pattern pattern, String field) {
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Comparison comparison
                    && comparison.field().name().equals(field)
                    && comparison.operator() == Operator.EQUAL
                    && comparison.operand() instanceof Literal literal
                    && literal.value() instanceof String text) {
                return text;
            }
        }
        return null;
    }
}
