package nl.kompas.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import nl.kompas.policy.Limits;
import nl.kompas.policy.Place;
import nl.kompas.rule.Constraint.Operand;
import nl.kompas.rule.Constraint.Operand.Bound;
import nl.kompas.rule.Constraint.Operand.Literal;
import nl.kompas.rule.Statement;
import nl.kompas.rule.Verb;

/** Reads the right-hand side of a rule: calls of verbs, and nothing else. */
final class StatementReader {

    private final Fields fields;
    private final ProfileFaults report;

    StatementReader(Fields fields, ProfileFaults report) {
        this.fields = fields;
        this.report = report;
    }

    /** The statements of a right-hand side that begins at a place; what is faulty is left out and reported. */
    List<Statement> read(String consequence, Place start, Scope scope) {
        List<Statement> statements = new ArrayList<>();
        if (consequence.length() > Limits.CONSEQUENCE) {
            outside(start, consequence.strip());
            return statements;
        }
        List<StatementParser.Parsed> parsed = StatementParser.parse(consequence);
        for (StatementParser.Parsed each : parsed) {
            Place place = start.within(consequence, each.start());
            each.call()
                    .ifPresentOrElse(
                            call -> statement(call, place, scope).ifPresent(statements::add),
                            () -> outside(place, each.text()));
        }
        if (parsed.isEmpty()) {
            outside(start, "");
        }
        return statements;
    }

    private <T> Optional<T> outside(Place place, String what) {
        String verbs =
                String.join(", ", Stream.of(Verb.values()).map(Verb::word).toList());
        return report.outside(
                place,
                "Na `then` staat een werkwoord van het regelprofiel, niet `" + what + "`.",
                "After `then` stands a verb of the rule profile, not `" + what + "`.",
                "Schrijf bijvoorbeeld `met(\"…\");`. De werkwoorden zijn: " + verbs + ".",
                "Write for example `met(\"…\");`. The verbs are: " + verbs + ".");
    }

    private Optional<Statement> statement(StatementParser.Call call, Place place, Scope scope) {
        Optional<Verb> verb = Verb.of(call.name());
        if (verb.isEmpty()) {
            return report.unknown(
                    place,
                    "verbs",
                    call.name(),
                    Stream.of(Verb.values()).map(Verb::word).toList());
        }
        List<Domain.Names> wanted = fields.arguments(verb.get());
        if (call.arguments().size() != wanted.size()) {
            return report.outside(
                    place,
                    "`" + verb.get().word() + "` heeft " + wanted.size() + " woord(en) tussen haakjes.",
                    "`" + verb.get().word() + "` takes " + wanted.size() + " argument(s).",
                    "Zie rules/README.md, 3.",
                    "See rules/README.md, 3.");
        }
        List<Operand> arguments = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            argument(call.arguments().get(i), wanted.get(i), place, scope).ifPresent(arguments::add);
        }
        return arguments.size() == wanted.size() ? Optional.of(new Statement(verb.get(), arguments)) : Optional.empty();
    }

    private Optional<Operand> argument(String written, Domain.Names wanted, Place place, Scope scope) {
        if (DrlTokens.quoted(written)) {
            String name = written.substring(1, written.length() - 1);
            if (!wanted.values().contains(name)) {
                return report.unknown(place, wanted.where(), name, wanted.values());
            }
            return Optional.of(new Literal(name));
        }
        if (written.startsWith("$") && SourceVersion.isIdentifier(written)) {
            return bound(written, wanted, place, scope);
        }
        return outside(place, written);
    }

    private Optional<Operand> bound(String name, Domain.Names wanted, Place place, Scope scope) {
        Optional<Domain> domain = scope.domain(name);
        if (domain.isEmpty()) {
            return report.unbound(place, name);
        }
        List<String> strange = domain.get() instanceof Domain.Names names
                ? names.values().stream()
                        .filter(value -> !wanted.values().contains(value))
                        .sorted()
                        .toList()
                : List.of(name);
        if (!strange.isEmpty()) {
            String values = String.join(", ", strange);
            return report.type(
                    place,
                    "`" + name + "` kan een waarde hebben die niet onder " + wanted.where() + " staat: " + values + ".",
                    "`" + name + "` can have a value that is not under " + wanted.where() + ": " + values + ".",
                    "Sluit die waarde uit met een voorwaarde, of voeg haar toe.",
                    "Rule that value out with a condition, or add it.");
        }
        return Optional.of(new Bound(name));
    }
}
