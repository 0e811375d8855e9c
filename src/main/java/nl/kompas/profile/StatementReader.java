package nl.kompas.profile;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kompas.policy.Limits;
import nl.kompas.policy.Place;
import nl.kompas.rule.Constraint.Operand;
import nl.kompas.rule.Constraint.Operand.Bound;
import nl.kompas.rule.Constraint.Operand.Literal;
import nl.kompas.rule.Statement;
import nl.kompas.rule.Verb;

/** Reads the right-hand side of a rule: calls of verbs, and nothing else. It is parsed as Java and never run as such. */
final class StatementReader {

    private static final int MOST_ANGLES = 10;

    private final Fields fields;
    private final Report report;

    StatementReader(Fields fields, Report report) {
        this.fields = fields;
        this.report = report;
    }

    /** The statements of a right-hand side that begins at a place; what is faulty is left out and reported. */
    List<Statement> read(String consequence, Place start, Scope scope) {
        List<Statement> statements = new ArrayList<>();
        if (consequence.length() > Limits.CONSEQUENCE || angular(consequence)) {
            outside(start, consequence.strip());
            return statements;
        }
        ParseResult<BlockStmt> parsed = new JavaParser().parseBlock("{" + consequence + "}");
        if (!parsed.isSuccessful() || parsed.getResult().isEmpty()) {
            outside(start, consequence.strip());
            return statements;
        }
        for (var each : parsed.getResult().get().getStatements()) {
            Place place = place(each, start);
            Optional<MethodCallExpr> call = each.toExpressionStmt()
                    .flatMap(statement -> statement.getExpression().toMethodCallExpr())
                    .filter(candidate -> candidate.getScope().isEmpty())
                    .filter(candidate -> candidate.getTypeArguments().isEmpty());
            if (call.isEmpty()) {
                outside(place, text(each));
            } else {
                statement(call.get(), place, scope).ifPresent(statements::add);
            }
        }
        if (parsed.getResult().get().getStatements().isEmpty()) {
            outside(start, "");
        }
        return statements;
    }

    /** Nested type arguments keep a Java parser busy for seconds, and no verb has any. */
    private static boolean angular(String consequence) {
        return consequence.chars().filter(c -> c == '<').count() > MOST_ANGLES;
    }

    /** Where a node stands in the file; what is parsed has a brace before its first character. */
    private static Place place(Node node, Place start) {
        return node.getBegin()
                .map(begin -> begin.line == 1
                        ? new Place(start.file(), start.line(), start.column() + begin.column - 2)
                        : new Place(start.file(), start.line() + begin.line - 1, begin.column))
                .orElse(start);
    }

    /** As the file has it; pretty-printing would blow up what nests. */
    private static String text(Node node) {
        return node.getTokenRange().map(Object::toString).orElse("");
    }

    private void outside(Place place, String what) {
        String verbs =
                String.join(", ", Stream.of(Verb.values()).map(Verb::word).toList());
        report.outside(
                place,
                "Na `then` staat een werkwoord van het regelprofiel, niet `" + what + "`.",
                "After `then` stands a verb of the rule profile, not `" + what + "`.",
                "Schrijf bijvoorbeeld `met(\"…\");`. De werkwoorden zijn: " + verbs + ".",
                "Write for example `met(\"…\");`. The verbs are: " + verbs + ".");
    }

    private Optional<Statement> statement(MethodCallExpr call, Place place, Scope scope) {
        Optional<Verb> verb = Verb.of(call.getNameAsString());
        if (verb.isEmpty()) {
            report.unknown(
                    place,
                    "verbs",
                    call.getNameAsString(),
                    Stream.of(Verb.values()).map(Verb::word).toList());
            return Optional.empty();
        }
        List<Domain> wanted = fields.arguments(verb.get());
        if (call.getArguments().size() != wanted.size()) {
            report.outside(
                    place,
                    "`" + verb.get().word() + "` heeft " + wanted.size() + " woord(en) tussen haakjes.",
                    "`" + verb.get().word() + "` takes " + wanted.size() + " argument(s).",
                    "Zie rules/README.md, 3.",
                    "See rules/README.md, 3.");
            return Optional.empty();
        }
        List<Operand> arguments = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            argument(call.getArgument(i), (Domain.Names) wanted.get(i), place, scope)
                    .ifPresent(arguments::add);
        }
        return arguments.size() == wanted.size() ? Optional.of(new Statement(verb.get(), arguments)) : Optional.empty();
    }

    private Optional<Operand> argument(Expression expression, Domain.Names wanted, Place place, Scope scope) {
        if (expression instanceof StringLiteralExpr text) {
            if (!wanted.values().contains(text.getValue())) {
                report.unknown(place, wanted.where(), text.getValue(), wanted.values());
                return Optional.empty();
            }
            return Optional.of(new Literal(text.getValue()));
        }
        if (expression instanceof NameExpr name && name.getNameAsString().startsWith("$")) {
            return bound(name.getNameAsString(), wanted, place, scope);
        }
        outside(place, text(expression));
        return Optional.empty();
    }

    private Optional<Operand> bound(String name, Domain.Names wanted, Place place, Scope scope) {
        Optional<Domain> domain = scope.domain(name);
        if (domain.isEmpty()) {
            report.unbound(place, name);
            return Optional.empty();
        }
        List<String> strange = domain.get() instanceof Domain.Names names
                ? names.values().stream()
                        .filter(value -> !wanted.values().contains(value))
                        .sorted()
                        .toList()
                : List.of(name);
        if (!strange.isEmpty()) {
            String values = String.join(", ", strange);
            report.type(
                    place,
                    "`" + name + "` kan een waarde hebben die niet onder " + wanted.where() + " staat: " + values + ".",
                    "`" + name + "` can have a value that is not under " + wanted.where() + ": " + values + ".",
                    "Sluit die waarde uit met een voorwaarde, of voeg haar toe.",
                    "Rule that value out with a condition, or add it.");
            return Optional.empty();
        }
        return Optional.of(new Bound(name));
    }
}
