package nl.kompas.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kompas.policy.Declaration;
import nl.kompas.policy.PolicyDefinition;
import nl.kompas.policy.Text;
import nl.kompas.rule.Conclusion;
import nl.kompas.rule.Constraint.Operand;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.Statement;
import nl.kompas.text.Labels;

/** What people call the things that rules name. */
final class NameText {

    private final PolicyDefinition policyDefinition;
    private final Declaration declaration;
    private final Labels labels;
    private final Language language;

    NameText(PolicyDefinition policyDefinition, Language language) {
        this.policyDefinition = policyDefinition;
        this.declaration = policyDefinition.declaration();
        this.labels = new Labels(policyDefinition);
        this.language = language;
    }

    /** An indicator: its id and its label. */
    String indicator(String id) {
        return policyDefinition
                .vocabulary()
                .find(id)
                .map(found -> named(id, found.label()))
                .orElse(id);
    }

    /** A question: its id and its label. */
    String question(String id) {
        return named(id, declaration.questions().get(id).label());
    }

    /** Something that rules conclude on: its kind as rules write it, its id and its label. */
    String conclusion(Conclusion conclusion) {
        return conclusion.kind().typeName() + " " + named(conclusion.key(), label(conclusion.kind(), conclusion.key()));
    }

    /** An entry of an answer: what it is about, and what that is called. */
    String entry(FactKind kind, String key) {
        int slash = kind == FactKind.REFERRAL ? key.indexOf('/') : -1;
        if (slash < 0) {
            return named(key, label(kind, key));
        }
        String matter = key.substring(slash + 1);
        return entry(kind, key.substring(0, slash)) + ": "
                + named(matter, declaration.referralsFor().get(matter));
    }

    /** A statement as rules write it, and what its arguments are called. */
    String statement(Statement statement) {
        String written =
                statement.arguments().stream().map(NameText::written).collect(Collectors.joining(", ", "(", ")"));
        FactKind kind = statement.verb().concludes();
        String named = Stream.of(
                        literal(statement, 0).flatMap(key -> text(label(kind, key))),
                        literal(statement, 1)
                                .filter(any -> kind == FactKind.REFERRAL)
                                .flatMap(key -> text(declaration.referralsFor().get(key))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return statement.verb().word() + written + (named.isEmpty() ? "" : " – " + named);
    }

    private static Optional<String> literal(Statement statement, int index) {
        List<Operand> arguments = statement.arguments();
        return index < arguments.size() && arguments.get(index) instanceof Operand.Literal literal
                ? Optional.of((String) literal.value())
                : Optional.empty();
    }

    private static String written(Operand operand) {
        return operand instanceof Operand.Literal literal
                ? "\"" + literal.value() + "\""
                : ((Operand.Bound) operand).name();
    }

    private Text label(FactKind kind, String key) {
        return labels.concluded(kind, key).orElse(null);
    }

    private String named(String id, Text label) {
        return id + text(label).map(text -> " – " + text).orElse("");
    }

    private Optional<String> text(Text label) {
        return Optional.ofNullable(label).map(language::of);
    }
}
