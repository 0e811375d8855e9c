package nl.kompas.evaluation;

import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.betaIndexedBy;
import static org.drools.model.PatternDSL.pattern;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kompas.evaluation.RuleTranslator.BoundField;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Constraint;
import nl.kompas.rule.Constraint.Comparison;
import nl.kompas.rule.Constraint.Operand.Literal;
import nl.kompas.rule.Constraints;
import nl.kompas.rule.Fact;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.Field;
import nl.kompas.rule.Operator;
import org.drools.model.Index;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Variable;

/** Translates one pattern to Drools' canonical model, with the indices that let Drools find facts by hash. */
final class PatternTranslator {

    private static final int KIND_INDEX = 0;

    private final Map<String, BoundField> bound;

    PatternTranslator(Map<String, BoundField> bound) {
        this.bound = bound;
    }

    PatternDef<Fact> translate(Condition.Pattern condition, Variable<Fact> variable) {
        FactKind kind = condition.kind();
        PatternDef<Fact> translated = pattern(variable)
                .expr(
                        "kind " + kind,
                        fact -> fact.kind() == kind,
                        alphaIndexedBy(FactKind.class, Index.ConstraintType.EQUAL, KIND_INDEX, Fact::kind, kind));
        condition.constraints().forEach(constraint -> add(translated, constraint));
        return translated;
    }

    private void add(PatternDef<Fact> pattern, Constraint constraint) {
        List<String> names = List.copyOf(Constraints.names(constraint));
        String id = constraint.toString();
        if (names.isEmpty()) {
            alone(pattern, constraint, id);
        } else if (names.size() == 1) {
            joined(pattern, constraint, names.get(0), id);
        } else {
            BoundField one = bound.get(names.get(0));
            BoundField two = bound.get(names.get(1));
            pattern.expr(
                    id,
                    one.fact(),
                    two.fact(),
                    (fact, a, b) -> Constraints.holds(
                            constraint, fact, name -> name.equals(names.get(0)) ? one.value(a) : two.value(b)));
        }
    }

    private static void alone(PatternDef<Fact> pattern, Constraint constraint, String id) {
        if (constraint instanceof Comparison comparison
                && comparison.operator() == Operator.EQUAL
                && comparison.operand() instanceof Literal literal) {
            Field field = comparison.field();
            pattern.expr(
                    id,
                    fact -> literal.value().equals(fact.get(field)),
                    alphaIndexedBy(
                            Object.class,
                            Index.ConstraintType.EQUAL,
                            1 + field.index(),
                            fact -> fact.get(field),
                            literal.value()));
        } else {
            pattern.expr(id, fact -> Constraints.holds(constraint, fact, name -> null));
        }
    }

    private void joined(PatternDef<Fact> pattern, Constraint constraint, String name, String id) {
        BoundField other = bound.get(name);
        if (constraint instanceof Comparison comparison && comparison.operator() == Operator.EQUAL) {
            Field field = comparison.field();
            pattern.expr(
                    id,
                    other.fact(),
                    (fact, matched) -> Operator.EQUAL.holds(fact.get(field), other.value(matched)),
                    betaIndexedBy(
                            Object.class,
                            Index.ConstraintType.EQUAL,
                            1 + field.index(),
                            fact -> fact.get(field),
                            other::value));
        } else {
            pattern.expr(
                    id,
                    other.fact(),
                    (fact, matched) -> Constraints.holds(constraint, fact, any -> other.value(matched)));
        }
    }

    /** The bound names that a constraint may use at most; Drools' model has no predicate for more facts at once here. */
    static boolean translatable(Constraint constraint) {
        Set<String> names = Constraints.names(constraint);
        return names.size() <= 2;
    }
}
