package nl.kompas.bench.peers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kompas.rule.AdviceLevel;
import nl.kompas.rule.ComponentVerdict;
import nl.kompas.rule.Constraint.Operand.Bound;
import nl.kompas.rule.Constraint.Operand.Literal;
import nl.kompas.rule.Constraint.Operand;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.PreconditionStatus;
import nl.kompas.rule.Rule;
import nl.kompas.rule.RuleSet;
import nl.kompas.rule.Statement;
import nl.kompas.rule.Verb;

/**
 * The rules of a question as decision tables, as one would model them: a table for each precondition and component, the
 * gravest rows first and the first that holds counts; so for the levels; and a list for what is concluded besides.
 */
final class Decisions {

    private final RuleSet rules;
    private final Dialect dialect;
    private final Map<String, List<Decision.Row>> rows = new LinkedHashMap<>();

    private Decisions(RuleSet rules, Dialect dialect) {
        this.rules = rules;
        this.dialect = dialect;
    }

    /** All tables, in an order in which each looks at those before it alone. */
    static List<Decision> of(RuleSet rules, Dialect dialect) {
        Decisions decisions = new Decisions(rules, dialect);
        rules.rules().forEach(decisions::add);
        return decisions.tables();
    }

    private void add(Rule rule) {
        Conditioned conditions = new Conditioned(dialect, rules.definition().declaration());
        List<Test> tests = conditions.tests(rule.when());
        for (Statement statement : rule.then()) {
            if (statement.verb().concludes() == FactKind.INDICATION
                    || statement.verb().concludes() == FactKind.ADVICE) {
                level(statement, tests, conditions);
            } else {
                String id = literal(statement.arguments().get(0));
                String value = value(statement, id);
                rows.computeIfAbsent(table(statement.verb(), id), any -> new ArrayList<>())
                        .add(new Decision.Row(tests, value));
            }
        }
    }

    /** A level that was bound makes a row for each that it can be. */
    private void level(Statement statement, List<Test> tests, Conditioned conditions) {
        List<Test> all = new ArrayList<>(tests);
        Operand track = statement.arguments().get(0);
        if (track instanceof Literal) {
            Test same = new Test(Variables.TRACK, Dialect.literal(literal(track)));
            if (!all.contains(same)) {
                all.add(same);
            }
        }
        List<Decision.Row> table = rows.computeIfAbsent(table(statement.verb(), ""), any -> new ArrayList<>());
        if (statement.arguments().get(1) instanceof Bound bound) {
            for (String level : AdviceLevel.ids()) {
                Test is = new Test(conditions.bound(bound.name()), Dialect.literal(level));
                table.add(new Decision.Row(
                        Stream.concat(all.stream(), Stream.of(is)).toList(), level));
            }
        } else {
            table.add(new Decision.Row(all, literal(statement.arguments().get(1))));
        }
    }

    private static String literal(Operand operand) {
        return (String) ((Literal) operand).value();
    }

    private static String value(Statement statement, String id) {
        return switch (statement.verb()) {
            case MET, UNMET, SUPPORTS, NEUTRAL, OBSTRUCTS -> statement.verb().word();
            case REFERRAL -> id + " " + literal(statement.arguments().get(1));
            default -> id;
        };
    }

    private static String table(Verb verb, String id) {
        return switch (verb.concludes()) {
            case PRECONDITION -> Variables.precondition(id);
            case COMPONENT -> Variables.component(id);
            case INDICATION -> Variables.INDICATION;
            case ADVICE -> Variables.ADVICE;
            case ROLE -> "roles";
            case ACTIVITY -> "activities";
            case CONDITION -> "conditions";
            case REFERRAL -> "referrals";
            default -> "representation";
        };
    }

    private List<Decision> tables() {
        List<Decision> waiting = new ArrayList<>();
        rows.forEach((name, table) -> waiting.add(decision(name, table)));
        List<Decision> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Decision next = waiting.stream()
                    .filter(one -> waiting.stream().noneMatch(other -> other != one && one.needs(other)))
                    .findFirst()
                    .orElseThrow();
            waiting.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private static Decision decision(String name, List<Decision.Row> rows) {
        List<String> gravest = name.startsWith("p_")
                ? PreconditionStatus.ids()
                : name.startsWith("c_")
                        ? ComponentVerdict.ids()
                        : name.equals(Variables.ADVICE) || name.equals(Variables.INDICATION) ? AdviceLevel.ids() : List.of();
        if (gravest.isEmpty()) {
            return new Decision(name, false, rows, Optional.empty());
        }
        List<Decision.Row> sorted = rows.stream()
                .sorted(Comparator.comparing((Decision.Row row) -> gravest.indexOf(row.value())))
                .toList();
        Optional<String> otherwise =
                name.equals(Variables.INDICATION) ? Optional.empty() : Optional.of(gravest.get(gravest.size() - 1));
        return new Decision(name, true, sorted, otherwise);
    }
}
