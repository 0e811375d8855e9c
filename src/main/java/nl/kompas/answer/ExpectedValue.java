package nl.kompas.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kompas.rule.ComparisonOperator;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Constraint;
import nl.kompas.rule.Constraint.Comparison;
import nl.kompas.rule.Constraint.Operand.Bound;
import nl.kompas.rule.Constraint.Operand.Literal;
import nl.kompas.rule.FactKind;

/**
 * Says what would have made a pattern hold.
 *
 * @param kind the kind of fact that it looks for
 * @param negated whether there must be no such fact
 * @param names what other conditions bound, by name
 */
record ExpectedValue(FactKind kind, boolean negated, Map<String, Set<Object>> names) {

    private static final Set<String> SUBJECTS = Set.of("indicator", "table", "id", "track", "question", "aspect");

    /** All that a pattern wants, in the order of the file. */
    static List<Object> of(Condition.Pattern pattern, boolean negated, Map<String, Set<Object>> names) {
        ExpectedValue wanted = new ExpectedValue(pattern.kind(), negated, names);
        List<Object> all = new ArrayList<>();
        pattern.constraints().forEach(constraint -> wanted.add(constraint, all));
        return all;
    }

    private void add(Constraint constraint, List<Object> all) {
        if (constraint instanceof Constraint.All parts) {
            parts.parts().forEach(part -> add(part, all));
        } else if (constraint instanceof Constraint.Any parts) {
            parts.parts().forEach(part -> add(part, all));
        } else {
            Comparison comparison = (Comparison) constraint;
            boolean subject = SUBJECTS.contains(comparison.field().name()) && kind != FactKind.TRACK;
            if (!subject) {
                values(comparison).forEach(value -> all.add(said(comparison, value)));
            }
        }
    }

    private List<Object> values(Comparison comparison) {
        return comparison.operand() instanceof Literal literal
                ? List.of(literal.value())
                : List.copyOf(names.getOrDefault(((Bound) comparison.operand()).name(), Set.of()));
    }

    private Object said(Comparison comparison, Object value) {
        String field = comparison.field().name();
        boolean plain = comparison.operator() == ComparisonOperator.EQUAL
                && !field.startsWith("cells")
                && !field.equals("count");
        if (plain && value instanceof Boolean truth) {
            return truth != negated;
        }
        if (plain && !negated) {
            return value;
        }
        String shown = value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
        String what = comparison.operator() == ComparisonOperator.EQUAL && plain
                ? shown
                : (field.equals("value") ? "" : field + " ")
                        + comparison.operator().symbol() + " " + shown;
        return negated ? "not " + what : what;
    }
}
