package nl.kompas.profile;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kompas.policy.Place;
import nl.kompas.rule.Constraint;
import nl.kompas.rule.Constraint.Comparison;
import nl.kompas.rule.Constraint.Operand.Literal;
import nl.kompas.rule.Constraints;
import nl.kompas.rule.Field;
import org.drools.drl.ast.descr.BindingDescr;

/** The names that one pattern binds. */
final class Bindings {

    private final Scope scope;
    private final ProfileFaults report;
    private final Map<String, Fields.Typed> bound = new LinkedHashMap<>();

    Bindings(Scope scope, ProfileFaults report) {
        this.scope = scope;
        this.report = report;
    }

    /** Binds a name to a field, or reports why that is not possible. */
    void bind(BindingDescr binding, Fields.Typed field, Place place) {
        String name = binding.getVariable();
        if (!name.startsWith("$") || !field.domain().textual() || binding.isUnification()) {
            refuse(binding, place);
        } else if (!scope.bind(name, field.domain())) {
            report.outside(
                    place,
                    "De naam `" + name + "` is al gebruikt.",
                    "The name `" + name + "` is taken.",
                    "Kies een andere naam, of schrijf `" + binding.getExpression() + " == " + name + "`.",
                    "Choose another name, or write `" + binding.getExpression() + " == " + name + "`.");
        } else {
            bound.put(name, field);
        }
    }

    /** Reports a binding that the profile does not allow. */
    void refuse(BindingDescr binding, Place place) {
        String text = binding.getVariable() + " : " + binding.getExpression();
        report.outside(
                place,
                "`" + text + "` kan hier niet: alleen teksten krijgen een naam, met `:`, en die begint met $.",
                "`" + text + "` cannot be here: only texts are bound, with `:`, to a name that begins with $.",
                "Vergelijk getallen en ja/nee met een vaste waarde; bind niet in een `||`.",
                "Compare numbers and yes/no with a fixed value; do not bind within `||`.");
    }

    /** The bound fields by name; from here on the names have only the values that the constraints of the pattern allow. */
    Map<String, Field> narrowed(List<Constraint> constraints) {
        Map<String, Field> fields = new LinkedHashMap<>();
        bound.forEach((name, typed) -> {
            scope.narrow(name, narrowed(typed, constraints));
            fields.put(name, typed.field());
        });
        return Map.copyOf(fields);
    }

    /** The domain of a field, less what the constraints rule out. */
    private static Domain narrowed(Fields.Typed typed, List<Constraint> constraints) {
        if (!(typed.domain() instanceof Domain.Names names)) {
            return typed.domain();
        }
        Set<String> left = new LinkedHashSet<>(names.values());
        left.removeIf(value -> !constraints.stream()
                .allMatch(constraint ->
                        Constraints.holds(constraint, comparison -> allows(comparison, typed.field(), value))));
        return new Domain.Names(names.where(), left);
    }

    private static boolean allows(Comparison comparison, Field field, String value) {
        return !comparison.field().equals(field)
                || !(comparison.operand() instanceof Literal literal)
                || comparison.operator().holds(value, literal.value());
    }
}
