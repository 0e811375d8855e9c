package nl.kompas.bench.peers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kompas.rule.Constraint.Operand.Bound;
import nl.kompas.rule.Constraint.Operand.Literal;
import nl.kompas.rule.Constraint;
import nl.kompas.rule.FactField;

/** Comparisons of one rule as expressions, with what its conditions bound. */
final class Comparisons {

    private final Dialect dialect;
    private final Map<String, String> bound = new HashMap<>();

    Comparisons(Dialect dialect) {
        this.dialect = dialect;
    }

    /** From here on a name stands for an expression. */
    void bind(String name, String expression) {
        bound.put(name, expression);
    }

    /** What a name stands for. */
    String bound(String name) {
        return Optional.ofNullable(bound.get(name)).orElseThrow(() -> new IllegalStateException("not bound: " + name));
    }

    String operand(Constraint.Operand operand) {
        return operand instanceof Literal literal ? Dialect.literal(literal.value()) : bound(((Bound) operand).name());
    }

    /** A constraint on fields, each of which is a variable. */
    String text(Constraint constraint, Function<FactField, String> variable) {
        if (constraint instanceof Constraint.Comparison one) {
            String left = variable.apply(one.field());
            return one.field().name().equals("count")
                    ? dialect.counted(left, one.operator(), operand(one.operand()))
                    : dialect.compared(left, one.operator(), operand(one.operand()));
        }
        List<Constraint> parts =
                constraint instanceof Constraint.All all ? all.parts() : ((Constraint.Any) constraint).parts();
        return parts.stream()
                .map(part -> text(part, variable))
                .collect(Collectors.joining(constraint instanceof Constraint.All ? " and " : " or ", "(", ")"));
    }
}
