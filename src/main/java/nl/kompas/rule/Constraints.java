package nl.kompas.rule;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kompas.rule.Constraint.All;
import nl.kompas.rule.Constraint.Any;
import nl.kompas.rule.Constraint.Comparison;
import nl.kompas.rule.Constraint.Operand.Bound;
import nl.kompas.rule.Constraint.Operand.Literal;

/** What constraints mean. */
public final class Constraints {

    private Constraints() {}

    /** Whether a constraint holds, given which of its comparisons do. */
    public static boolean holds(Constraint constraint, Predicate<Comparison> holding) {
        if (constraint instanceof All all) {
            return all.parts().stream().allMatch(part -> holds(part, holding));
        }
        if (constraint instanceof Any any) {
            return any.parts().stream().anyMatch(part -> holds(part, holding));
        }
        return holding.test((Comparison) constraint);
    }

    /**
     * Whether a fact meets a constraint.
     *
     * @param bound gives the value of a bound name
     */
    public static boolean holds(Constraint constraint, Fact fact, Function<String, Object> bound) {
        return holds(constraint, comparison -> {
            Object right = comparison.operand() instanceof Literal literal
                    ? literal.value()
                    : bound.apply(((Bound) comparison.operand()).name());
            return comparison.operator().holds(fact.get(comparison.field()), right);
        });
    }

    /** Whether a fact may meet a constraint, whatever is bound and whatever its fields without a value will be. */
    public static boolean mayHold(Constraint constraint, Fact fact) {
        return holds(constraint, comparison -> {
            Object left = fact.get(comparison.field());
            return left == null
                    || !(comparison.operand() instanceof Literal literal)
                    || comparison.operator().holds(left, literal.value());
        });
    }

    /** All comparisons of a constraint, in the order of the file. */
    public static Stream<Comparison> comparisons(Constraint constraint) {
        if (constraint instanceof All all) {
            return all.parts().stream().flatMap(Constraints::comparisons);
        }
        return constraint instanceof Any any
                ? any.parts().stream().flatMap(Constraints::comparisons)
                : Stream.of((Comparison) constraint);
    }

    /** The bound names that a constraint uses. */
    public static Set<String> names(Constraint constraint) {
        Set<String> names = new TreeSet<>();
        comparisons(constraint)
                .filter(comparison -> comparison.operand() instanceof Bound)
                .forEach(comparison -> names.add(((Bound) comparison.operand()).name()));
        return names;
    }
}
