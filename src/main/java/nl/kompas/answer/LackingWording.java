package nl.kompas.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.kompas.answer.Answer.Lacking;
import nl.kompas.cases.Case;
import nl.kompas.cases.Finding;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Conditions;
import nl.kompas.rule.Constraint;
import nl.kompas.rule.Constraint.Comparison;
import nl.kompas.rule.Constraint.Operand.Bound;
import nl.kompas.rule.Constraint.Operand.Literal;
import nl.kompas.rule.Fact;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.Operator;

/** Says what a condition wanted and what was given instead. */
final class LackingWording {

    private static final Set<String> SUBJECTS = Set.of("indicator", "table", "id", "track", "question", "aspect");

    private final Case asked;
    private final Function<Condition.Pattern, Fact> concluded;

    /** For a case; {@code concluded} gives what was concluded on the one thing that a pattern names, null where nothing was. */
    LackingWording(Case asked, Function<Condition.Pattern, Fact> concluded) {
        this.asked = asked;
        this.concluded = concluded;
    }

    /** One entry for a plain condition; for alternatives, one for each. */
    List<Lacking> of(Condition condition, Map<String, Set<Object>> names) {
        List<Lacking> lacking = new ArrayList<>();
        collect(condition, names, false, lacking);
        return List.copyOf(lacking);
    }

    private void collect(Condition condition, Map<String, Set<Object>> names, boolean negated, List<Lacking> lacking) {
        if (condition instanceof Condition.Pattern pattern) {
            lacking.add(lacking(pattern, names, negated));
        } else if (condition instanceof Condition.Not not) {
            not.conditions().forEach(each -> collect(each, names, !negated, lacking));
        } else if (condition instanceof Condition.Exists exists) {
            exists.conditions().forEach(each -> collect(each, names, negated, lacking));
        } else {
            ((Condition.Either) condition)
                    .branches()
                    .forEach(branch -> branch.forEach(each -> collect(each, names, negated, lacking)));
        }
    }

    private Lacking lacking(Condition.Pattern pattern, Map<String, Set<Object>> names, boolean negated) {
        List<Object> wanted = new ArrayList<>();
        pattern.constraints().forEach(constraint -> wanted(pattern.kind(), constraint, names, negated, wanted));
        String id = Conditions.literal(pattern, "id");
        return switch (pattern.kind()) {
            case FINDING, ITEM, LISTED -> {
                String indicator = Conditions.literal(pattern, "indicator");
                yield new Lacking(
                        indicator,
                        null,
                        null,
                        null,
                        null,
                        wanted,
                        given(asked.findings().get(indicator)));
            }
            case PRECONDITION -> new Lacking(null, id, null, null, null, wanted, settled(pattern, 1));
            case COMPONENT ->
                new Lacking(
                        null,
                        null,
                        id == null ? Conditions.literal(pattern, "aspect") : id,
                        null,
                        null,
                        wanted,
                        settled(pattern, 2));
            case TRACK -> new Lacking(null, null, null, id, null, wanted, String.join(", ", asked.tracks()));
            case ADVICE, INDICATION -> {
                String track = Conditions.literal(pattern, "track");
                yield new Lacking(null, null, null, track, null, wanted, settled(pattern, 1));
            }
            default -> {
                String name = Conditions.literal(pattern, "table");
                String about = name != null ? name : id == null ? pattern.kind().typeName() : id;
                yield new Lacking(null, null, null, null, about, wanted, null);
            }
        };
    }

    private Object settled(Condition.Pattern pattern, int outcomeField) {
        Fact fact = concluded.apply(pattern);
        return fact == null ? null : fact.values()[outcomeField];
    }

    private void wanted(
            FactKind kind,
            Constraint constraint,
            Map<String, Set<Object>> names,
            boolean negated,
            List<Object> wanted) {
        if (constraint instanceof Constraint.All all) {
            all.parts().forEach(part -> wanted(kind, part, names, negated, wanted));
        } else if (constraint instanceof Constraint.Any any) {
            any.parts().forEach(part -> wanted(kind, part, names, negated, wanted));
        } else {
            Comparison comparison = (Comparison) constraint;
            boolean subject = SUBJECTS.contains(comparison.field().name()) && kind != FactKind.TRACK;
            if (!subject) {
                values(comparison, names).forEach(value -> wanted.add(said(comparison, value, negated)));
            }
        }
    }

    private static List<Object> values(Comparison comparison, Map<String, Set<Object>> names) {
        return comparison.operand() instanceof Literal literal
                ? List.of(literal.value())
                : List.copyOf(names.getOrDefault(((Bound) comparison.operand()).name(), Set.of()));
    }

    private static Object said(Comparison comparison, Object value, boolean negated) {
        String field = comparison.field().name();
        boolean plain = comparison.operator() == Operator.EQUAL && !field.startsWith("cells") && !field.equals("count");
        if (plain && value instanceof Boolean truth) {
            return truth != negated;
        }
        if (plain && !negated) {
            return value;
        }
        String shown = value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
        String what = comparison.operator() == Operator.EQUAL && plain
                ? shown
                : (field.equals("value") ? "" : field + " ")
                        + comparison.operator().symbol() + " " + shown;
        return negated ? "not " + what : what;
    }

    private static Object given(Finding finding) {
        if (finding instanceof Finding.Chosen chosen) {
            return chosen.value();
        }
        if (finding instanceof Finding.Listed listed) {
            return listed.values();
        }
        if (finding instanceof Finding.Measured measured) {
            return new BigDecimal(measured.number().toPlainString());
        }
        if (finding instanceof Finding.Answered answered) {
            return answered.answer();
        }
        return finding == null ? null : ((Finding.Located) finding).value();
    }
}
