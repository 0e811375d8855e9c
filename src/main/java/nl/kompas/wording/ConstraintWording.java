package nl.kompas.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.kompas.policy.Text;
import nl.kompas.rule.Condition.Pattern;
import nl.kompas.rule.Constraint;
import nl.kompas.rule.Constraint.Comparison;
import nl.kompas.rule.Constraint.Operand.Bound;
import nl.kompas.rule.Constraint.Operand.Literal;
import nl.kompas.rule.Constraints;
import nl.kompas.rule.Field;
import nl.kompas.rule.Operator;

/** What patterns ask of the fields of a fact, in words. */
final class ConstraintWording {

    private static final Map<Operator, Template> NUMBERS = Map.of(
            Operator.EQUAL, new Template("{}", "{}"),
            Operator.UNEQUAL, new Template("anders dan {}", "other than {}"),
            Operator.LESS, new Template("minder dan {}", "less than {}"),
            Operator.AT_MOST, new Template("hoogstens {}", "at most {}"),
            Operator.MORE, new Template("meer dan {}", "more than {}"),
            Operator.AT_LEAST, new Template("minstens {}", "at least {}"));
    private static final Map<Operator, Template> DAYS = Map.of(
            Operator.EQUAL, new Template("op {}", "on {}"),
            Operator.UNEQUAL, new Template("niet op {}", "not on {}"),
            Operator.LESS, new Template("vóór {}", "before {}"),
            Operator.AT_MOST, new Template("op of vóór {}", "on or before {}"),
            Operator.MORE, new Template("na {}", "after {}"),
            Operator.AT_LEAST, new Template("op of na {}", "on or after {}"));
    private static final Map<String, Template> FIELDS = Map.of(
            "count", new Template("aantal {}", "number {}"),
            "country", new Template("ligt in {}", "lies in {}"),
            "question", new Template("de vraag is {}", "the question is {}"),
            "date", new Template("de peildatum ligt {}", "the reference date is {}"),
            "matter", new Template("voor {}", "for {}"));
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
        return bound.getOrDefault(name, Template.same(name));
    }

    /** What is asked, save of the fields that say what the pattern is about; empty where nothing is. */
    Text of(Pattern pattern, Set<String> apart) {
        return asked(pattern, constraint -> !about(constraint, SUBJECTS) && !about(constraint, apart));
    }

    /** What is asked of one field alone; empty where nothing is. */
    Text of(Pattern pattern, String field) {
        return asked(pattern, constraint -> about(constraint, Set.of(field)));
    }

    private Text asked(Pattern pattern, Predicate<Constraint> which) {
        List<Text> asked = pattern.constraints().stream()
                .filter(which)
                .map(constraint -> of(pattern, constraint))
                .toList();
        return Template.joined(asked, " en ", " and ");
    }

    private Text of(Pattern pattern, Constraint constraint) {
        if (constraint instanceof Constraint.All all) {
            return parts(pattern, all.parts(), Operator.UNEQUAL, " en ", " and ");
        }
        if (constraint instanceof Constraint.Any any) {
            return parts(pattern, any.parts(), Operator.EQUAL, " of ", " or ");
        }
        Comparison comparison = (Comparison) constraint;
        return said(comparison.field(), comparison.operator(), value(pattern, comparison));
    }

    /** A list of values of one field is said at once, as {@code in} and {@code not in} write it. */
    private Text parts(Pattern pattern, List<Constraint> parts, Operator operator, String nl, String en) {
        boolean list = parts.stream().allMatch(part -> part instanceof Comparison one && one.operator() == operator)
                && parts.stream()
                                .map(part -> ((Comparison) part).field())
                                .distinct()
                                .count()
                        == 1;
        if (!list) {
            return Template.joined(parts.stream().map(part -> of(pattern, part)).toList(), nl, en);
        }
        List<Text> each =
                parts.stream().map(part -> value(pattern, (Comparison) part)).toList();
        return said(((Comparison) parts.get(0)).field(), operator, Template.either(each));
    }

    private static Text said(Field field, Operator operator, Text value) {
        Template compared = field.name().equals("date") ? DAYS.get(operator) : NUMBERS.get(operator);
        Text said = compared.with(value);
        if (field.name().startsWith("cells")) {
            return new Template("{}: {}", "{}: {}").with(Template.same(ValueWording.column(field)), said);
        }
        return FIELDS.getOrDefault(field.name(), new Template("{}", "{}")).with(said);
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
