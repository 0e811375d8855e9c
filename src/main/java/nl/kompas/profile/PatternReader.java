package nl.kompas.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kompas.policy.Framework;
import nl.kompas.policy.Place;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Constraint;
import nl.kompas.rule.FactKind;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConstraintConnectiveDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Reads one pattern: which fact, what is asked of it, what is bound. */
final class PatternReader {

    private final Fields fields;
    private final SubjectReader subjects;
    private final String file;
    private final ProfileFaults report;

    PatternReader(Framework framework, String file, ProfileFaults report) {
        this.fields = new Fields(framework);
        this.subjects = new SubjectReader(framework, report);
        this.file = file;
        this.report = report;
    }

    /** A constraint as Drools' parser gives it, with its place. */
    record Parsed(ConstraintConnectiveDescr descr, Place place) {}

    Optional<Condition> read(PatternDescr pattern, Scope scope) {
        Place place = new Place(file, pattern.getLine(), pattern.getColumn() + 1);
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
        return subjects.read(kind.get(), parsed, place).flatMap(subject -> pattern(subject, parsed, scope, place));
    }

    /** Whether it is more than a fact with fields: bound as a whole, from a source, over a window, a path, annotated. */
    private static boolean beyondFields(PatternDescr pattern) {
        return pattern.getIdentifier() != null && !pattern.getIdentifier().isEmpty()
                || pattern.getSource() != null
                || pattern.getObjectType() == null
                || !pattern.getBehaviors().isEmpty()
                || !pattern.getAnnotations().isEmpty();
    }

    private Optional<Parsed> parse(BaseDescr descr, Place pattern) {
        if (!(descr instanceof ExprConstraintDescr constraint)
                || constraint.getType() == ExprConstraintDescr.Type.POSITIONAL) {
            return report.outside(
                    pattern,
                    "Dit is geen voorwaarde van het regelprofiel.",
                    "This is no condition of the rule profile.",
                    "Noem het veld: `indicator == \"…\"`.",
                    "Name the field: `indicator == \"…\"`.");
        }
        Place place = new Place(file, constraint.getLine(), constraint.getColumn() + 1);
        return constraint(constraint.getExpression(), place).map(whole -> new Parsed(whole, place));
    }

    private Optional<ConstraintConnectiveDescr> constraint(String expression, Place place) {
        try {
            return DrlGrammar.constraint(expression)
                    .or(() -> report.outside(
                            place,
                            "`" + expression + "` is niet te lezen.",
                            "`" + expression + "` cannot be read.",
                            "Schrijf een veld, een teken en een waarde.",
                            "Write a field, an operator and a value."));
        } catch (DrlGrammar.TooHard e) {
            return report.tooHard(place);
        }
    }

    private Optional<Condition> pattern(Fields.Subject subject, List<Parsed> parsed, Scope scope, Place place) {
        String name = "`" + subject.kind().typeName() + "`"
                + subject.indicator()
                        .map(indicator -> " (" + indicator.id() + ")")
                        .orElse("");
        ConstraintReader reader = new ConstraintReader(name, fields.of(subject), scope, report);
        List<Constraint> constraints = new ArrayList<>();
        parsed.forEach(each -> reader.read(each.descr(), each.place()).ifPresent(constraints::add));
        return Optional.of(new Condition.Pattern(subject.kind(), constraints, reader.bindings(constraints), place));
    }
}
