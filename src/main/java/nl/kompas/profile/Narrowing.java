package nl.kompas.profile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.kompas.rule.Constraint;
import nl.kompas.rule.Constraint.All;
import nl.kompas.rule.Constraint.Any;
import nl.kompas.rule.Constraint.Comparison;
import nl.kompas.rule.Constraint.Operand.Literal;
import nl.kompas.rule.Field;
import nl.kompas.rule.Operator;

/** Finds which values of a field a pattern leaves possible, so that what is bound to it can be checked where it is used. */
final class Narrowing {

    private Narrowing() {}

    /** The domain, less what the constraints rule out. */
    static Domain of(Domain domain, Field field, List<Constraint> constraints) {
        if (!(domain instanceof Domain.Names names)) {
            return domain;
        }
        Set<String> left = new LinkedHashSet<>(names.values());
        left.removeIf(value -> constraints.stream().anyMatch(constraint -> !possible(constraint, field, value)));
        return new Domain.Names(names.where(), left);
    }

    private static boolean possible(Constraint constraint, Field field, String value) {
        if (constraint instanceof All all) {
            return all.parts().stream().allMatch(part -> possible(part, field, value));
        }
        if (constraint instanceof Any any) {
            return any.parts().stream().anyMatch(part -> possible(part, field, value));
        }
        Comparison comparison = (Comparison) constraint;
        boolean decides = comparison.field().equals(field) && comparison.operand() instanceof Literal;
        return !decides
                || comparison.operator() == Operator.EQUAL && value.equals(((Literal) comparison.operand()).value())
                || comparison.operator() == Operator.UNEQUAL && !value.equals(((Literal) comparison.operand()).value());
    }
}
