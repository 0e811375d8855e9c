package nl.kompas.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kompas.rule.ComparisonOperator;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Constraint;
import nl.kompas.rule.Constraint.All;
import nl.kompas.rule.Constraint.Any;
import nl.kompas.rule.Constraint.Comparison;
import nl.kompas.rule.Constraint.Operand.Bound;
import nl.kompas.rule.Constraint.Operand.Literal;

/** Constraints of a pattern in the form in which they are quick to check. They mean what {@code Constraints} says. */
@FunctionalInterface
interface ConstraintCheck {

    ConstraintCheck PASSES = (values, names) -> true;

    /**
     * Whether it holds.
     *
     * @param values the fields of a fact
     * @param names what earlier conditions bound, by number
     */
    boolean holds(Object[] values, Object[] names);

    /** All constraints of a pattern that its slot does not answer for. */
    static ConstraintCheck of(Condition.Pattern pattern, Map<String, Integer> names) {
        return all(ConditionCompiler.left(pattern), names);
    }

    private static ConstraintCheck of(Constraint constraint, Map<String, Integer> names) {
        if (constraint instanceof All all) {
            return all(all.parts(), names);
        }
        if (constraint instanceof Any any) {
            return any(any.parts(), names);
        }
        Comparison comparison = (Comparison) constraint;
        int field = comparison.field().index();
        ComparisonOperator comparisonOperator = comparison.operator();
        if (comparison.operand() instanceof Bound bound) {
            int name = names.get(bound.name());
            return (values, bindings) -> comparisonOperator.holds(values[field], bindings[name]);
        }
        Object right = ((Literal) comparison.operand()).value();
        return comparisonOperator == ComparisonOperator.EQUAL
                ? (values, bindings) -> right.equals(values[field])
                : (values, bindings) -> comparisonOperator.holds(values[field], right);
    }

    private static ConstraintCheck all(List<Constraint> parts, Map<String, Integer> names) {
        ConstraintCheck[] checks = parts.stream().map(part -> of(part, names)).toArray(ConstraintCheck[]::new);
        if (checks.length == 0) {
            return PASSES;
        }
        return checks.length == 1
                ? checks[0]
                : (values, bindings) -> {
                    for (ConstraintCheck constraintCheck : checks) {
                        if (!constraintCheck.holds(values, bindings)) {
                            return false;
                        }
                    }
                    return true;
                };
    }

    private static ConstraintCheck any(List<Constraint> parts, Map<String, Integer> names) {
        Set<Object> literals = literals(parts);
        if (!literals.isEmpty()) {
            int field = ((Comparison) parts.get(0)).field().index();
            return (values, bindings) -> values[field] != null && literals.contains(values[field]);
        }
        List<ConstraintCheck> checks = new ArrayList<>();
        parts.forEach(part -> checks.add(of(part, names)));
        return (values, bindings) -> {
            for (ConstraintCheck constraintCheck : checks) {
                if (constraintCheck.holds(values, bindings)) {
                    return true;
                }
            }
            return false;
        };
    }

    /** The values of {@code in (…)}; none where the parts are anything else. */
    private static Set<Object> literals(List<Constraint> parts) {
        Set<Object> literals = new HashSet<>();
        Set<Integer> fields = new HashSet<>();
        for (Constraint part : parts) {
            if (!(part instanceof Comparison comparison
                    && comparison.operator() == ComparisonOperator.EQUAL
                    && comparison.operand() instanceof Literal literal)) {
                return Set.of();
            }
            literals.add(literal.value());
            fields.add(comparison.field().index());
        }
        return fields.size() == 1 ? literals : Set.of();
    }
}
