package nl.kompas.bench.peers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kompas.rule.ComparisonOperator;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Constraint.Operand.Literal;
import nl.kompas.rule.Constraint;

/** Constraints that a plain cell of a decision table can say: a value, or one of some. */
final class Cells {

    private Cells() {}

    /** The cell in the column of a field. */
    static Optional<Test> of(Constraint constraint, Condition.Pattern pattern) {
        return values(constraint).map(values -> {
            Constraint.Comparison one = constraint instanceof Constraint.Any any
                    ? (Constraint.Comparison) any.parts().get(0)
                    : (Constraint.Comparison) constraint;
            return new Test(Variables.of(pattern, one.field()), values);
        });
    }

    /** The values of which a constraint asks one. */
    static Optional<String> values(Constraint constraint) {
        List<Constraint> parts = constraint instanceof Constraint.Any any ? any.parts() : List.of(constraint);
        StringBuilder values = new StringBuilder();
        for (Constraint part : parts) {
            if (!(part instanceof Constraint.Comparison one)
                    || one.operator() != ComparisonOperator.EQUAL
                    || one.field().name().equals("count")
                    || !(one.operand() instanceof Literal literal)) {
                return Optional.empty();
            }
            values.append(values.isEmpty() ? "" : ", ").append(Dialect.literal(literal.value()));
        }
        return Optional.of(values.toString());
    }

    /** Whether a constraint says which fact is meant, by one of these fields. */
    static boolean about(Constraint constraint, String... fields) {
        return constraint instanceof Constraint.Comparison one
                && one.operator() == ComparisonOperator.EQUAL
                && Set.of(fields).contains(one.field().name());
    }
}
