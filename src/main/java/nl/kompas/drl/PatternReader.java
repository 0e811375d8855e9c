package nl.kompas.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kompas.policy.FilePosition;
import nl.kompas.policy.PolicyDefinition;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Constraint;
import nl.kompas.rule.FactKind;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConstraintConnectiveDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Reads one pattern: which fact, what is asked of it, what is bound. */
final class PatternReader {

    private final FactSchema factSchema;
    private final SubjectReader subjects;
    private final String file;
    private final ProfileFaults report;

    PatternReader(PolicyDefinition policyDefinition, String file, ProfileFaults report) {
        this.factSchema = new FactSchema(policyDefinition);
        this.subjects = new SubjectReader(policyDefinition, report);
        this.file = file;
        this.report = report;
    }

    /** A constraint as Drools' parser gives it, with its place. */
    record Parsed(ConstraintConnectiveDescr descr, FilePosition place) {}

    Optional<Condition> read(PatternDescr pattern, BindingScope bindingScope) {
        FilePosition place = new FilePosition(file, pattern.getLine(), pattern.getColumn() + 1);
        if (beyondFields(pattern)) {
            return report.outside(
                    place,
                    "Een voorwaarde is een feit met velden tussen haakjes, en niets daarvoor of daarachter.",
                    "A condition is a fact with fields in brackets, and nothing before or after it.",
                    "Bind een veld: `$naam : value`. Laat `from`, `over`, `accumulate` en `@` weg.",
                    "Bind a field: `$name : value`. Leave out `from`, `over`, `accumulate` and `@`.");
        }
        Optional<FactKind> kind = FactKind.named(pattern.getObjectType());
        if (kind.isEmpty()) {
            return report.unknown(
                    place,
                    "facts",
                    pattern.getObjectType(),
                    Stream.of(FactKind.values()).map(FactKind::typeName).toList());
        }
        List<Parsed> parsed = new ArrayList<>();
        pattern.getConstraint().getDescrs().forEach(descr -> parse(descr, place).ifPresent(parsed::add));
        return subjects.read(kind.get(), parsed, place)
                .flatMap(subject -> pattern(subject, parsed, bindingScope, place));
    }

    /** Whether it is more than a fact with fields: bound as a whole, from a source, over a window, a path, annotated. */
    private static boolean beyondFields(PatternDescr pattern) {
        return pattern.getIdentifier() != null && !pattern.getIdentifier().isEmpty()
                || pattern.getSource() != null
                || pattern.getObjectType() == null
                || !pattern.getBehaviors().isEmpty()
                || !pattern.getAnnotations().isEmpty();
    }

    private Optional<Parsed> parse(BaseDescr descr, FilePosition pattern) {
        if (!(descr instanceof ExprConstraintDescr constraint)
                || constraint.getType() == ExprConstraintDescr.Type.POSITIONAL) {
            return report.outside(
                    pattern,
                    "Dit is geen voorwaarde van het regelprofiel.",
                    "This is no condition of the rule profile.",
                    "Noem het veld: `indicator == \"…\"`.",
                    "Name the field: `indicator == \"…\"`.");
        }
        FilePosition place = new FilePosition(file, constraint.getLine(), constraint.getColumn() + 1);
        return constraint(constraint.getExpression(), place).map(whole -> new Parsed(whole, place));
    }

    private Optional<ConstraintConnectiveDescr> constraint(String expression, FilePosition place) {
        try {
            return BoundedDrlParser.constraint(expression)
                    .or(() -> report.outside(
                            place,
                            "`" + expression + "` is niet te lezen.",
                            "`" + expression + "` cannot be read.",
                            "Schrijf een veld, een teken en een waarde.",
                            "Write a field, an operator and a value."));
        } catch (BoundedDrlParser.TooHard e) {
            return report.tooHard(place);
        }
    }

    private Optional<Condition> pattern(
            FactSchema.Subject subject, List<Parsed> parsed, BindingScope bindingScope, FilePosition place) {
        String name = "`" + subject.kind().typeName() + "`"
                + subject.indicator()
                        .map(indicator -> " (" + indicator.id() + ")")
                        .orElse("");
        ConstraintReader reader = new ConstraintReader(name, factSchema.of(subject), bindingScope, report);
        List<Constraint> constraints = new ArrayList<>();
        parsed.forEach(each -> reader.read(each.descr(), each.place()).ifPresent(constraints::add));
        return Optional.of(new Condition.Pattern(subject.kind(), constraints, reader.bindings(constraints), place));
    }
}
