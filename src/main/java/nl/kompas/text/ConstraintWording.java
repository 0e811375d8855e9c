package nl.kompas.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.kompas.policy.Text;
import nl.kompas.rule.ComparisonOperator;
import nl.kompas.rule.Condition.Pattern;
import nl.kompas.rule.Constraint;
import nl.kompas.rule.Constraint.Comparison;
import nl.kompas.rule.Constraint.Operand.Bound;
import nl.kompas.rule.Constraint.Operand.Literal;
import nl.kompas.rule.Constraints;
import nl.kompas.rule.FactField;

/** What patterns ask of the fields of a fact, in words. */
final class ConstraintWording {

    private static final Map<ComparisonOperator, TextTemplate> NUMBERS = Map.of(
            ComparisonOperator.EQUAL, new TextTemplate("{}", "{}"),
            ComparisonOperator.UNEQUAL, new TextTemplate("anders dan {}", "other than {}"),
            ComparisonOperator.LESS, new TextTemplate("minder dan {}", "less than {}"),
            ComparisonOperator.AT_MOST, new TextTemplate("hoogstens {}", "at most {}"),
            ComparisonOperator.MORE, new TextTemplate("meer dan {}", "more than {}"),
            ComparisonOperator.AT_LEAST, new TextTemplate("minstens {}", "at least {}"));
    private static final Map<ComparisonOperator, TextTemplate> DAYS = Map.of(
            ComparisonOperator.EQUAL, new TextTemplate("op {}", "on {}"),
            ComparisonOperator.UNEQUAL, new TextTemplate("niet op {}", "not on {}"),
            ComparisonOperator.LESS, new TextTemplate("vóór {}", "before {}"),
            ComparisonOperator.AT_MOST, new TextTemplate("op of vóór {}", "on or before {}"),
            ComparisonOperator.MORE, new TextTemplate("na {}", "after {}"),
            ComparisonOperator.AT_LEAST, new TextTemplate("op of na {}", "on or after {}"));
    private static final Map<String, TextTemplate> FIELDS = Map.of(
            "count", new TextTemplate("aantal {}", "number {}"),
            "country", new TextTemplate("ligt in {}", "lies in {}"),
            "question", new TextTemplate("de vraag is {}", "the question is {}"),
            "date", new TextTemplate("de peildatum ligt {}", "the reference date is {}"),
            "matter", new TextTemplate("voor {}", "for {}"));
    private static final Set<String> SUBJECTS = Set.of("indicator", "table");

    private final ValueWording values;
    private final Map<String, Text> bound = new HashMap<>();

    ConstraintWording(ValueWording values) {
        this.values = values;
    }

    /** From here on a name stands for that. */
    void bind(String name, Text meaning) {
        bound.put(name, meaning);
    }

    /** What a name stands for. */
    Text meaning(String name) {
        return bound.getOrDefault(name, TextTemplate.same(name));
    }

    /** What is asked, save of the fields that say what the pattern is about; empty where nothing is. */
    Text of(Pattern pattern, Set<String> apart) {
        return asked(pattern, constraint -> !about(constraint, SUBJECTS) && !about(constraint, apart));
    }

    /** What is asked of one field alone; empty where nothing is. */
    Text of(Pattern pattern, String factField) {
        return asked(pattern, constraint -> about(constraint, Set.of(factField)));
    }

    private Text asked(Pattern pattern, Predicate<Constraint> which) {
        List<Text> asked = pattern.constraints().stream()
                .filter(which)
                .map(constraint -> of(pattern, constraint))
                .toList();
        return TextTemplate.joined(asked, " en ", " and ");
    }

    private Text of(Pattern pattern, Constraint constraint) {
        if (constraint instanceof Constraint.All all) {
            return parts(pattern, all.parts(), ComparisonOperator.UNEQUAL, " en ", " and ");
        }
        if (constraint instanceof Constraint.Any any) {
            return parts(pattern, any.parts(), ComparisonOperator.EQUAL, " of ", " or ");
        }
        Comparison comparison = (Comparison) constraint;
        return said(comparison.field(), comparison.operator(), value(pattern, comparison));
    }

    /** A list of values of one field is said at once, as {@code in} and {@code not in} write it. */
    private Text parts(
            Pattern pattern, List<Constraint> parts, ComparisonOperator comparisonOperator, String nl, String en) {
        boolean list =
                parts.stream().allMatch(part -> part instanceof Comparison one && one.operator() == comparisonOperator)
                        && parts.stream()
                                        .map(part -> ((Comparison) part).field())
                                        .distinct()
                                        .count()
                                == 1;
        if (!list) {
            return TextTemplate.joined(
                    parts.stream().map(part -> of(pattern, part)).toList(), nl, en);
        }
        List<Text> each =
                parts.stream().map(part -> value(pattern, (Comparison) part)).toList();
        return said(((Comparison) parts.get(0)).field(), comparisonOperator, TextTemplate.either(each));
    }

    private static Text said(FactField factField, ComparisonOperator comparisonOperator, Text value) {
        TextTemplate compared =
                factField.name().equals("date") ? DAYS.get(comparisonOperator) : NUMBERS.get(comparisonOperator);
        Text said = compared.with(value);
        if (factField.name().startsWith("cells")) {
            return new TextTemplate("{}: {}", "{}: {}").with(TextTemplate.same(ValueWording.column(factField)), said);
        }
        return FIELDS.getOrDefault(factField.name(), new TextTemplate("{}", "{}"))
                .with(said);
    }

    private Text value(Pattern pattern, Comparison comparison) {
        return comparison.operand() instanceof Literal literal
                ? values.of(pattern, comparison.field(), literal.value())
                : meaning(((Bound) comparison.operand()).name());
    }

    private static boolean about(Constraint constraint, Set<String> fields) {
        return Constraints.comparisons(constraint)
                .allMatch(comparison -> fields.contains(comparison.field().name()));
    }
}
