package nl.kompas.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import nl.kompas.policy.EditionLimits;
import nl.kompas.policy.FilePosition;
import nl.kompas.rule.Constraint.Operand;
import nl.kompas.rule.Constraint.Operand.Bound;
import nl.kompas.rule.Constraint.Operand.Literal;
import nl.kompas.rule.Statement;
import nl.kompas.rule.Verb;

/** Reads the right-hand side of a rule: calls of verbs, and nothing else. */
final class StatementReader {

    private final FactSchema factSchema;
    private final ProfileFaults report;

    StatementReader(FactSchema factSchema, ProfileFaults report) {
        this.factSchema = factSchema;
        this.report = report;
    }

    /** The statements of a right-hand side that begins at a place; what is faulty is left out and reported. */
    List<Statement> read(String consequence, FilePosition start, BindingScope bindingScope) {
        List<Statement> statements = new ArrayList<>();
        if (consequence.length() > EditionLimits.CONSEQUENCE) {
            outside(start, consequence.strip());
            return statements;
        }
        List<StatementParser.Parsed> parsed = StatementParser.parse(consequence);
        for (StatementParser.Parsed each : parsed) {
            FilePosition filePosition = start.within(consequence, each.start());
            each.call()
                    .ifPresentOrElse(
                            call -> statement(call, filePosition, bindingScope).ifPresent(statements::add),
                            () -> outside(filePosition, each.text()));
        }
        if (parsed.isEmpty()) {
            outside(start, "");
        }
        return statements;
    }

    private <T> Optional<T> outside(FilePosition filePosition, String what) {
        String verbs =
                String.join(", ", Stream.of(Verb.values()).map(Verb::word).toList());
        return report.outside(
                filePosition,
                "Na `then` staat een werkwoord van het regelprofiel, niet `" + what + "`.",
                "After `then` stands a verb of the rule profile, not `" + what + "`.",
                "Schrijf bijvoorbeeld `met(\"…\");`. De werkwoorden zijn: " + verbs + ".",
                "Write for example `met(\"…\");`. The verbs are: " + verbs + ".");
    }

    private Optional<Statement> statement(
            StatementParser.Call call, FilePosition filePosition, BindingScope bindingScope) {
        Optional<Verb> verb = Verb.of(call.name());
        if (verb.isEmpty()) {
            return report.unknown(
                    filePosition,
                    "verbs",
                    call.name(),
                    Stream.of(Verb.values()).map(Verb::word).toList());
        }
        List<FieldDomain.Names> wanted = factSchema.arguments(verb.get());
        if (call.arguments().size() != wanted.size()) {
            return report.outside(
                    filePosition,
                    "`" + verb.get().word() + "` heeft " + wanted.size() + " woord(en) tussen haakjes.",
                    "`" + verb.get().word() + "` takes " + wanted.size() + " argument(s).",
                    "Zie rules/README.md, 3.",
                    "See rules/README.md, 3.");
        }
        List<Operand> arguments = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            argument(call.arguments().get(i), wanted.get(i), filePosition, bindingScope)
                    .ifPresent(arguments::add);
        }
        return arguments.size() == wanted.size() ? Optional.of(new Statement(verb.get(), arguments)) : Optional.empty();
    }

    private Optional<Operand> argument(
            String written, FieldDomain.Names wanted, FilePosition filePosition, BindingScope bindingScope) {
        if (DrlTokens.quoted(written)) {
            String name = written.substring(1, written.length() - 1);
            if (!wanted.values().contains(name)) {
                return report.unknown(filePosition, wanted.where(), name, wanted.values());
            }
            return Optional.of(new Literal(name));
        }
        if (written.startsWith("$") && SourceVersion.isIdentifier(written)) {
            return bound(written, wanted, filePosition, bindingScope);
        }
        return outside(filePosition, written);
    }

    private Optional<Operand> bound(
            String name, FieldDomain.Names wanted, FilePosition filePosition, BindingScope bindingScope) {
        Optional<FieldDomain> domain = bindingScope.domain(name);
        if (domain.isEmpty()) {
            return report.unbound(filePosition, name);
        }
        List<String> strange = domain.get() instanceof FieldDomain.Names names
                ? names.values().stream()
                        .filter(value -> !wanted.values().contains(value))
                        .sorted()
                        .toList()
                : List.of(name);
        if (!strange.isEmpty()) {
            String values = String.join(", ", strange);
            return report.type(
                    filePosition,
                    "`" + name + "` kan een waarde hebben die niet onder " + wanted.where() + " staat: " + values + ".",
                    "`" + name + "` can have a value that is not under " + wanted.where() + ": " + values + ".",
                    "Sluit die waarde uit met een voorwaarde, of voeg haar toe.",
                    "Rule that value out with a condition, or add it.");
        }
        return Optional.of(new Bound(name));
    }
}
