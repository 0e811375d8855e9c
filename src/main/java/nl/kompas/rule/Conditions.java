package nl.kompas.rule;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kompas.rule.Constraint.Comparison;
import nl.kompas.rule.Constraint.Operand.Literal;

/** Ways of going through conditions. */
public final class Conditions {

    private Conditions() {}

    /** Every pattern, also those below {@code not}, {@code exists} and {@code or}, in the order of the file. */
    public static Stream<Condition.Pattern> patterns(List<Condition> conditions) {
        return conditions.stream().flatMap(Conditions::patterns);
    }

    private static Stream<Condition.Pattern> patterns(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return Stream.of(pattern);
        }
        if (condition instanceof Condition.Not not) {
            return patterns(not.conditions());
        }
        return condition instanceof Condition.Exists exists
                ? patterns(exists.conditions())
                : ((Condition.Either) condition).branches().stream().flatMap(Conditions::patterns);
    }

    /** Visits every pattern, as {@link #patterns} gives them. */
    public static void eachPattern(List<Condition> conditions, Consumer<Condition.Pattern> visit) {
        patterns(conditions).forEach(visit);
    }

    /** The indicators that conditions name. */
    public static SortedSet<String> indicators(List<Condition> conditions) {
        return patterns(conditions)
                .filter(pattern -> pattern.kind().fields().contains("indicator"))
                .map(pattern -> literal(pattern, "indicator"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The text that a pattern requires a field to equal, null where it requires none. */
    public static String literal(Condition.Pattern pattern, String field) {
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Comparison comparison
                    && comparison.field().name().equals(field)
                    && comparison.operator() == ComparisonOperator.EQUAL
                    && comparison.operand() instanceof Literal literal
                    && literal.value() instanceof String text) {
                return text;
            }
        }
        return null;
    }
}
