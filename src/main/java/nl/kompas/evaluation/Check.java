package nl.kompas.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Constraint;
import nl.kompas.rule.Constraint.All;
import nl.kompas.rule.Constraint.Any;
import nl.kompas.rule.Constraint.Comparison;
import nl.kompas.rule.Constraint.Operand.Bound;
import nl.kompas.rule.Constraint.Operand.Literal;
import nl.kompas.rule.Operator;

/** Constraints of a pattern in the form in which they are quick to check. They mean what {@code Constraints} says. */
@FunctionalInterface
interface Check {

    Check PASSES = (values, names) -> true;

    /**
     * Whether it holds.
     *
     * @param values the fields of a fact
     * @param names what earlier conditions bound, by number
     */
    boolean holds(Object[] values, Object[] names);

    /** All constraints of a pattern that its slot does not answer for. */
    static Check of(Condition.Pattern pattern, Map<String, Integer> names) {
        return all(ConditionCompiler.left(pattern), names);
    }

    private static Check of(Constraint constraint, Map<String, Integer> names) {
        if (constraint instanceof All all) {
            return all(all.parts(), names);
        }
        if (constraint instanceof Any any) {
            return any(any.parts(), names);
        }
        Comparison comparison = (Comparison) constraint;
        int field = comparison.field().index();
        Operator operator = comparison.operator();
        if (comparison.operand() instanceof Bound bound) {
            int name = names.get(bound.name());
            return (values, bindings) -> operator.holds(values[field], bindings[name]);
        }
        Object right = ((Literal) comparison.operand()).value();
        return operator == Operator.EQUAL
                ? (values, bindings) -> right.equals(values[field])
                : (values, bindings) -> operator.holds(values[field], right);
    }

    private static Check all(List<Constraint> parts, Map<String, Integer> names) {
        Check[] checks = parts.stream().map(part -> of(part, names)).toArray(Check[]::new);
        if (checks.length == 0) {
            return PASSES;
        }
        return checks.length == 1
                ? checks[0]
                : (values, bindings) -> {
                    for (Check check : checks) {
                        if (!check.holds(values, bindings)) {
                            return false;
                        }
                    }
                    return true;
                };
    }

    private static Check any(List<Constraint> parts, Map<String, Integer> names) {
        Set<Object> literals = literals(parts);
        if (!literals.isEmpty()) {
            int field = ((Comparison) parts.get(0)).field().index();
            return (values, bindings) -> values[field] != null && literals.contains(values[field]);
        }
        List<Check> checks = new ArrayList<>();
        parts.forEach(part -> checks.add(of(part, names)));
        return (values, bindings) -> {
            for (Check check : checks) {
                if (check.holds(values, bindings)) {
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
                    && comparison.operator() == Operator.EQUAL
                    && comparison.operand() instanceof Literal literal)) {
                return Set.of();
            }
            literals.add(literal.value());
            fields.add(comparison.field().index());
        }
        return fields.size() == 1 ? literals : Set.of();
    }
}
