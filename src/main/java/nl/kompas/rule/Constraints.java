package nl.kompas.rule;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.kompas.rule.Constraint.All;
import nl.kompas.rule.Constraint.Any;
import nl.kompas.rule.Constraint.Comparison;
import nl.kompas.rule.Constraint.Operand.Bound;
import nl.kompas.rule.Constraint.Operand.Literal;

/** What constraints mean. */
public final class Constraints {

    private Constraints() {}

    /**
     * Whether a fact meets a constraint.
     *
     * @param bound gives the value of a bound name
     */
    public static boolean holds(Constraint constraint, Fact fact, Function<String, Object> bound) {
        if (constraint instanceof All all) {
            return all.parts().stream().allMatch(part -> holds(part, fact, bound));
        }
        if (constraint instanceof Any any) {
            return any.parts().stream().anyMatch(part -> holds(part, fact, bound));
        }
        Comparison comparison = (Comparison) constraint;
        Object right = comparison.operand() instanceof Literal literal
                ? literal.value()
                : bound.apply(((Bound) comparison.operand()).name());
        return comparison.operator().holds(fact.get(comparison.field()), right);
    }

    /** Whether a fact may meet a constraint, whatever is bound and whatever its fields without a value will be. */
    public static boolean mayHold(Constraint constraint, Fact fact) {
        if (constraint instanceof All all) {
            return all.parts().stream().allMatch(part -> mayHold(part, fact));
        }
        if (constraint instanceof Any any) {
            return any.parts().stream().anyMatch(part -> mayHold(part, fact));
        }
        Comparison comparison = (Comparison) constraint;
        Object left = fact.get(comparison.field());
        return left == null
                || !(comparison.operand() instanceof Literal literal)
                || comparison.operator().holds(left, literal.value());
    }

    /** The bound names that a constraint uses. */
    public static Set<String> names(Constraint constraint) {
        Set<String> names = new TreeSet<>();
        if (constraint instanceof All all) {
            all.parts().forEach(part -> names.addAll(names(part)));
        } else if (constraint instanceof Any any) {
            any.parts().forEach(part -> names.addAll(names(part)));
        } else if (((Comparison) constraint).operand() instanceof Bound bound) {
            names.add(bound.name());
        }
        return names;
    }
}
