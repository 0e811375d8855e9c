package nl.kompas.drl;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kompas.policy.FilePosition;
import nl.kompas.rule.Constraint;
import nl.kompas.rule.Constraint.Comparison;
import nl.kompas.rule.Constraint.Operand.Literal;
import nl.kompas.rule.Constraints;
import nl.kompas.rule.FactField;
import org.drools.drl.ast.descr.BindingDescr;

/** The names that one pattern binds. */
final class PatternBindings {

    private final BindingScope bindingScope;
    private final ProfileFaults report;
    private final Map<String, FactSchema.Typed> bound = new LinkedHashMap<>();

    PatternBindings(BindingScope bindingScope, ProfileFaults report) {
        this.bindingScope = bindingScope;
        this.report = report;
    }

    /** Binds a name to a field, or reports why that is not possible. */
    void bind(BindingDescr binding, FactSchema.Typed factField, FilePosition filePosition) {
        String name = binding.getVariable();
        if (!name.startsWith("$") || !factField.domain().textual() || binding.isUnification()) {
            refuse(binding, filePosition);
        } else if (!bindingScope.bind(name, factField.domain())) {
            report.outside(
                    filePosition,
                    "De naam `" + name + "` is al gebruikt.",
                    "The name `" + name + "` is taken.",
                    "Kies een andere naam, of schrijf `" + binding.getExpression() + " == " + name + "`.",
                    "Choose another name, or write `" + binding.getExpression() + " == " + name + "`.");
        } else {
            bound.put(name, factField);
        }
    }

    /** Reports a binding that the profile does not allow. */
    void refuse(BindingDescr binding, FilePosition filePosition) {
        String text = binding.getVariable() + " : " + binding.getExpression();
        report.outside(
                filePosition,
                "`" + text + "` kan hier niet: alleen teksten krijgen een naam, met `:`, en die begint met $.",
                "`" + text + "` cannot be here: only texts are bound, with `:`, to a name that begins with $.",
                "Vergelijk getallen en ja/nee met een vaste waarde; bind niet in een `||`.",
                "Compare numbers and yes/no with a fixed value; do not bind within `||`.");
    }

    /** The bound fields by name; from here on the names have only the values that the constraints of the pattern allow. */
    Map<String, FactField> narrowed(List<Constraint> constraints) {
        Map<String, FactField> fields = new LinkedHashMap<>();
        bound.forEach((name, typed) -> {
            bindingScope.narrow(name, narrowed(typed, constraints));
            fields.put(name, typed.field());
        });
        return Map.copyOf(fields);
    }

    /** The domain of a field, less what the constraints rule out. */
    private static FieldDomain narrowed(FactSchema.Typed typed, List<Constraint> constraints) {
        if (!(typed.domain() instanceof FieldDomain.Names names)) {
            return typed.domain();
        }
        Set<String> left = new LinkedHashSet<>(names.values());
        left.removeIf(value -> !constraints.stream()
                .allMatch(constraint ->
                        Constraints.holds(constraint, comparison -> allows(comparison, typed.field(), value))));
        return new FieldDomain.Names(names.where(), left);
    }

    private static boolean allows(Comparison comparison, FactField factField, String value) {
        return !comparison.field().equals(factField)
                || !(comparison.operand() instanceof Literal literal)
                || comparison.operator().holds(value, literal.value());
    }
}
