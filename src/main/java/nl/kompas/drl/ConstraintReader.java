package nl.kompas.drl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kompas.policy.FilePosition;
import nl.kompas.rule.ComparisonOperator;
import nl.kompas.rule.Constraint;
import nl.kompas.rule.Constraint.All;
import nl.kompas.rule.Constraint.Any;
import nl.kompas.rule.Constraint.Comparison;
import nl.kompas.rule.Constraint.Operand;
import nl.kompas.rule.FactField;
import org.drools.drl.ast.descr.AtomicExprDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.BindingDescr;
import org.drools.drl.ast.descr.ConnectiveType;
import org.drools.drl.ast.descr.ConstraintConnectiveDescr;
import org.drools.drl.ast.descr.RelationalExprDescr;

/** Turns the constraints of one pattern, as Drools' expression parser gives them, into constraints of the profile. */
final class ConstraintReader {

    private final String pattern;
    private final Map<String, FactSchema.Typed> fields = new LinkedHashMap<>();
    private final OperandReader operands;
    private final PatternBindings patternBindings;
    private final ProfileFaults report;

    ConstraintReader(String pattern, List<FactSchema.Typed> fields, BindingScope bindingScope, ProfileFaults report) {
        this.pattern = pattern;
        fields.forEach(typed -> this.fields.put(typed.field().name(), typed));
        this.operands = new OperandReader(bindingScope, report);
        this.patternBindings = new PatternBindings(bindingScope, report);
        this.report = report;
    }

    /** The fields that were bound, by name, to no other values than those constraints allow. */
    Map<String, FactField> bindings(List<Constraint> constraints) {
        return patternBindings.narrowed(constraints);
    }

    /** A constraint; nothing where it only binds, or where it is faulty. */
    Optional<Constraint> read(BaseDescr descr, FilePosition filePosition) {
        if (descr instanceof ConstraintConnectiveDescr connective) {
            return connective(connective, filePosition);
        }
        if (descr instanceof RelationalExprDescr relation) {
            return comparison(relation, filePosition);
        }
        if (descr instanceof BindingDescr binding) {
            bind(binding, filePosition);
            return Optional.empty();
        }
        String text = descr.toString();
        return report.outside(
                filePosition,
                "`" + text + "` is geen vergelijking.",
                "`" + text + "` is no comparison.",
                "Schrijf een veld, een teken en een waarde: `value == \"…\"`.",
                "Write a field, an operator and a value: `value == \"…\"`.");
    }

    private Optional<Constraint> connective(ConstraintConnectiveDescr descr, FilePosition filePosition) {
        boolean and = descr.getConnective() == ConnectiveType.AND;
        List<Constraint> parts = new ArrayList<>();
        for (BaseDescr part : descr.getDescrs()) {
            if (!and && part instanceof BindingDescr binding) {
                patternBindings.refuse(binding, filePosition);
            } else {
                read(part, filePosition).ifPresent(parts::add);
            }
        }
        if (parts.size() <= 1) {
            return parts.stream().findFirst();
        }
        return Optional.of(and ? new All(parts) : new Any(parts));
    }

    private Optional<Constraint> comparison(RelationalExprDescr relation, FilePosition filePosition) {
        if (!(relation.getRight() instanceof AtomicExprDescr right)) {
            return report.outside(
                    filePosition,
                    "Rechts van een teken staat een waarde, geen berekening.",
                    "To the right of an operator stands a value, no calculation.",
                    "Schrijf een tekst, een getal, true, false of een naam die met $ begint.",
                    "Write a text, a number, true, false or a name that begins with $.");
        }
        if (relation.getLeft() instanceof BindingDescr binding) {
            bind(binding, filePosition);
            return compared(binding.getExpression(), relation, right, filePosition);
        }
        return compared(relation.getLeft().toString(), relation, right, filePosition);
    }

    private Optional<Constraint> compared(
            String name, RelationalExprDescr relation, AtomicExprDescr right, FilePosition filePosition) {
        Optional<FactSchema.Typed> field = field(name, filePosition);
        Optional<ComparisonOperator> operator = ComparisonOperator.of(relation.getOperator())
                .filter(found -> !relation.getOperatorDescr().isNegated());
        if (operator.isEmpty()) {
            String symbol = (relation.getOperatorDescr().isNegated() ? "not " : "") + relation.getOperator();
            report.outside(
                    filePosition,
                    "Het teken `" + symbol + "` hoort niet bij het regelprofiel.",
                    "The operator `" + symbol + "` is not in the rule profile.",
                    "Gebruik ==, !=, in, not in, en voor getallen ook <, <=, >, >=.",
                    "Use ==, !=, in, not in, and for numbers also <, <=, >, >=.");
        }
        if (field.isEmpty() || operator.isEmpty()) {
            return Optional.empty();
        }
        Optional<Operand> operand = operands.read(right.getExpression(), field.get(), operator.get(), filePosition);
        return operand.map(value -> new Comparison(field.get().field(), operator.get(), value));
    }

    private Optional<FactSchema.Typed> field(String expression, FilePosition filePosition) {
        String name = expression.trim().replace('\'', '"');
        FactSchema.Typed field = fields.get(name);
        if (field == null) {
            report.unknown(filePosition, pattern, name, fields.keySet());
        }
        return Optional.ofNullable(field);
    }

    private void bind(BindingDescr binding, FilePosition filePosition) {
        field(binding.getExpression(), filePosition)
                .ifPresent(field -> patternBindings.bind(binding, field, filePosition));
    }
}
