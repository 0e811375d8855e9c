package nl.kompas.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kompas.policy.Place;
import nl.kompas.rule.Constraint;
import nl.kompas.rule.Constraint.All;
import nl.kompas.rule.Constraint.Any;
import nl.kompas.rule.Constraint.Comparison;
import nl.kompas.rule.Constraint.Operand;
import nl.kompas.rule.Field;
import nl.kompas.rule.Operator;
import org.drools.drl.ast.descr.AtomicExprDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.BindingDescr;
import org.drools.drl.ast.descr.ConnectiveType;
import org.drools.drl.ast.descr.ConstraintConnectiveDescr;
import org.drools.drl.ast.descr.RelationalExprDescr;

/** Turns the constraints of one pattern, as Drools' expression parser gives them, into constraints of the profile. */
final class ConstraintReader {

    private final String pattern;
    private final Map<String, Fields.Typed> fields = new LinkedHashMap<>();
    private final OperandReader operands;
    private final Bindings bindings;
    private final ProfileFaults report;

    ConstraintReader(String pattern, List<Fields.Typed> fields, Scope scope, ProfileFaults report) {
        this.pattern = pattern;
        fields.forEach(typed -> this.fields.put(typed.field().name(), typed));
        this.operands = new OperandReader(scope, report);
        this.bindings = new Bindings(scope, report);
        this.report = report;
    }

    /** The fields that were bound, by name, to no other values than those constraints allow. */
    Map<String, Field> bindings(List<Constraint> constraints) {
        return bindings.narrowed(constraints);
    }

    /** A constraint; nothing where it only binds, or where it is faulty. */
    Optional<Constraint> read(BaseDescr descr, Place place) {
        if (descr instanceof ConstraintConnectiveDescr connective) {
            return connective(connective, place);
        }
        if (descr instanceof RelationalExprDescr relation) {
            return comparison(relation, place);
        }
        if (descr instanceof BindingDescr binding) {
            bind(binding, place);
            return Optional.empty();
        }
        String text = descr.toString();
        return report.outside(
                place,
                "`" + text + "` is geen vergelijking.",
                "`" + text + "` is no comparison.",
                "Schrijf een veld, een teken en een waarde: `value == \"…\"`.",
                "Write a field, an operator and a value: `value == \"…\"`.");
    }

    private Optional<Constraint> connective(ConstraintConnectiveDescr descr, Place place) {
        boolean and = descr.getConnective() == ConnectiveType.AND;
        List<Constraint> parts = new ArrayList<>();
        for (BaseDescr part : descr.getDescrs()) {
            if (!and && part instanceof BindingDescr binding) {
                bindings.refuse(binding, place);
            } else {
                read(part, place).ifPresent(parts::add);
            }
        }
        if (parts.size() <= 1) {
            return parts.stream().findFirst();
        }
        return Optional.of(and ? new All(parts) : new Any(parts));
    }

    private Optional<Constraint> comparison(RelationalExprDescr relation, Place place) {
        if (!(relation.getRight() instanceof AtomicExprDescr right)) {
            return report.outside(
                    place,
                    "Rechts van een teken staat een waarde, geen berekening.",
                    "To the right of an operator stands a value, no calculation.",
                    "Schrijf een tekst, een getal, true, false of een naam die met $ begint.",
                    "Write a text, a number, true, false or a name that begins with $.");
        }
        if (relation.getLeft() instanceof BindingDescr binding) {
            bind(binding, place);
            return compared(binding.getExpression(), relation, right, place);
        }
        return compared(relation.getLeft().toString(), relation, right, place);
    }

    private Optional<Constraint> compared(
            String name, RelationalExprDescr relation, AtomicExprDescr right, Place place) {
        Optional<Fields.Typed> field = field(name, place);
        Optional<Operator> operator = Operator.of(relation.getOperator())
                .filter(found -> !relation.getOperatorDescr().isNegated());
        if (operator.isEmpty()) {
            String symbol = (relation.getOperatorDescr().isNegated() ? "not " : "") + relation.getOperator();
            report.outside(
                    place,
                    "Het teken `" + symbol + "` hoort niet bij het regelprofiel.",
                    "The operator `" + symbol + "` is not in the rule profile.",
                    "Gebruik ==, !=, in, not in, en voor getallen ook <, <=, >, >=.",
                    "Use ==, !=, in, not in, and for numbers also <, <=, >, >=.");
        }
        if (field.isEmpty() || operator.isEmpty()) {
            return Optional.empty();
        }
        Optional<Operand> operand = operands.read(right.getExpression(), field.get(), operator.get(), place);
        return operand.map(value -> new Comparison(field.get().field(), operator.get(), value));
    }

    private Optional<Fields.Typed> field(String expression, Place place) {
        String name = expression.trim().replace('\'', '"');
        Fields.Typed field = fields.get(name);
        if (field == null) {
            report.unknown(place, pattern, name, fields.keySet());
        }
        return Optional.ofNullable(field);
    }

    private void bind(BindingDescr binding, Place place) {
        field(binding.getExpression(), place).ifPresent(field -> bindings.bind(binding, field, place));
    }
}
