package nl.kompas.edition;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kompas.policy.Text;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Constraint;
import nl.kompas.rule.Constraint.Operand;
import nl.kompas.rule.FactField;
import nl.kompas.rule.Rule;
import nl.kompas.rule.Statement;

/**
 * What a rule says as text, for the hash of a rule set: it does not depend on where the rule stands in a file. Decisions carry the
 * hash for years, so this form never changes, whatever classes of the program are called.
 */
final class CanonicalRuleText {

    private CanonicalRuleText() {}

    static String of(Rule rule) {
        Rule.Source source = rule.source();
        return String.join(
                "\n",
                rule.title(),
                "Source[document=" + source.document() + ", section=" + source.section() + "]",
                rule.basis().name(),
                text(rule.text()),
                conditions(rule.when()),
                list(rule.then(), CanonicalRuleText::statement));
    }

    private static String text(Text text) {
        return "Text[nl=" + text.nl() + ", en=" + text.en() + "]";
    }

    private static String condition(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern.kind().name() + " " + list(pattern.constraints(), CanonicalRuleText::constraint) + " "
                    + bindings(pattern.bindings());
        }
        if (condition instanceof Condition.Not not) {
            return "not (" + conditions(not.conditions()) + ")";
        }
        if (condition instanceof Condition.Exists exists) {
            return "exists (" + conditions(exists.conditions()) + ")";
        }
        return ((Condition.Either) condition)
                .branches().stream().map(CanonicalRuleText::conditions).collect(Collectors.joining(" or ", "(", ")"));
    }

    /** Conditions that hold together. */
    static String conditions(List<Condition> conditions) {
        return conditions.stream().map(CanonicalRuleText::condition).collect(Collectors.joining("\n"));
    }

    private static String bindings(Map<String, FactField> bindings) {
        return new TreeMap<>(bindings)
                .entrySet().stream()
                        .map(binding -> binding.getKey() + "=" + field(binding.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String constraint(Constraint constraint) {
        if (constraint instanceof Constraint.All all) {
            return "All[parts=" + list(all.parts(), CanonicalRuleText::constraint) + "]";
        }
        if (constraint instanceof Constraint.Any any) {
            return "Any[parts=" + list(any.parts(), CanonicalRuleText::constraint) + "]";
        }
        Constraint.Comparison comparison = (Constraint.Comparison) constraint;
        return "Comparison[field=" + field(comparison.field()) + ", operator="
                + comparison.operator().name() + ", operand=" + operand(comparison.operand()) + "]";
    }

    private static String field(FactField field) {
        return "Field[name=" + field.name() + ", index=" + field.index() + "]";
    }

    private static String operand(Operand operand) {
        return operand instanceof Operand.Literal literal
                ? "Literal[value=" + literal.value() + "]"
                : "Bound[name=" + ((Operand.Bound) operand).name() + "]";
    }

    private static String statement(Statement statement) {
        return "Statement[verb=" + statement.verb().name() + ", arguments="
                + list(statement.arguments(), CanonicalRuleText::operand) + "]";
    }

    private static <T> String list(List<T> parts, Function<T, String> text) {
        return parts.stream().map(text).collect(Collectors.joining(", ", "[", "]"));
    }
}
