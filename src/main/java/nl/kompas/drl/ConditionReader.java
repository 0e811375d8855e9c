package nl.kompas.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kompas.policy.FilePosition;
import nl.kompas.rule.Condition;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotatedBaseDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Reads the conditions of a rule. */
final class ConditionReader {

    private final PatternReader patterns;
    private final String file;
    private final ProfileFaults report;

    ConditionReader(PatternReader patterns, String file, ProfileFaults report) {
        this.patterns = patterns;
        this.file = file;
        this.report = report;
    }

    /** All conditions below a conditional element; what is faulty is left out and reported. */
    List<Condition> readAll(ConditionalElementDescr element, BindingScope bindingScope) {
        List<Condition> conditions = new ArrayList<>();
        unannotated(element);
        for (Object each : element.getDescrs()) {
            if (each instanceof AndDescr and) {
                conditions.addAll(readAll(and, bindingScope));
            } else {
                read((BaseDescr) each, bindingScope).ifPresent(conditions::add);
            }
        }
        return conditions;
    }

    /** Annotations below {@code when} change how Drools matches; none of them is in the profile. */
    private void unannotated(Object element) {
        if (element instanceof AnnotatedBaseDescr annotated) {
            annotated
                    .getAnnotations()
                    .forEach(annotation -> report.foreign(
                            new FilePosition(file, annotated.getLine(), Math.max(0, annotated.getColumn() + 1)),
                            "@" + annotation.getName(),
                            "Laat het weg: voorwaarden hebben geen kenmerken.",
                            "Leave it out: conditions have no annotations."));
        }
    }

    private Optional<Condition> read(BaseDescr descr, BindingScope bindingScope) {
        if (descr instanceof OrDescr) {
            unannotated(descr);
        }
        if (descr instanceof PatternDescr pattern) {
            return patterns.read(pattern, bindingScope);
        }
        if (descr instanceof NotDescr not) {
            return Optional.of(new Condition.Not(readAll(not, bindingScope.inner())));
        }
        if (descr instanceof ExistsDescr exists) {
            return Optional.of(new Condition.Exists(readAll(exists, bindingScope.inner())));
        }
        if (descr instanceof OrDescr or) {
            return Optional.of(new Condition.Either(branches(or, bindingScope)));
        }
        String word = descr.getClass().getSimpleName().replace("Descr", "").toLowerCase(Locale.ROOT);
        return report.foreign(
                new FilePosition(file, descr.getLine(), descr.getColumn() + 1),
                word,
                "Schrijf de voorwaarde met de feiten van rules/README.md, 2.",
                "Write the condition with the facts of rules/README.md, 2.");
    }

    private List<List<Condition>> branches(OrDescr or, BindingScope bindingScope) {
        List<List<Condition>> branches = new ArrayList<>();
        for (BaseDescr branch : or.getDescrs()) {
            BindingScope inner = bindingScope.inner();
            branches.add(
                    branch instanceof AndDescr and
                            ? readAll(and, inner)
                            : read(branch, inner).map(List::of).orElse(List.of()));
        }
        return branches;
    }
}
