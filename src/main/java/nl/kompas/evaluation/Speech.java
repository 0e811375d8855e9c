package nl.kompas.evaluation;

import java.util.List;
import java.util.Map;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Constraint.Operand;
import nl.kompas.rule.Constraint.Operand.Bound;
import nl.kompas.rule.Constraint.Operand.Literal;
import nl.kompas.rule.Rule;
import nl.kompas.rule.Said;
import nl.kompas.rule.Statement;
import nl.kompas.rule.Verb;

/** What a rule that applies says: its statements, once for each way in which its conditions hold. */
final class Speech {

    private final String id;
    private final int number;
    private final Search ways;
    private final int names;
    private final List<Wording> statements;

    /** A statement, which may get its words from what conditions bound. */
    @FunctionalInterface
    private interface Wording {
        void say(Object[] names, Standing standing);
    }

    /**
     * @param number the number of the rule among those of the question
     * @param conditions those that can hold in several ways; the others are tested before
     */
    Speech(Rule rule, int number, List<Condition> conditions, Slots slots, Sayings sayings) {
        this.id = rule.id();
        this.number = number;
        Map<String, Integer> numbered = Names.numbered(conditions);
        this.names = numbered.size();
        this.ways = Search.each(conditions, slots, numbered);
        this.statements = rule.then().stream()
                .map(statement -> wording(statement, numbered, sayings))
                .toList();
    }

    /** Says it all about a case that the rule applies to. */
    void speak(Standing standing) {
        ways.run(standing.known(), new Object[names], bound -> {
            for (Wording statement : statements) {
                statement.say(bound, standing);
            }
            return false;
        });
    }

    private Wording wording(Statement statement, Map<String, Integer> names, Sayings sayings) {
        Verb verb = statement.verb();
        Operand first = statement.arguments().get(0);
        Operand second =
                statement.arguments().size() > 1 ? statement.arguments().get(1) : null;
        if (first instanceof Bound || second instanceof Bound) {
            return (bound, standing) -> {
                Said said = new Said(verb, text(first, names, bound), text(second, names, bound));
                say(standing.firings().reasons().number(said), said, standing);
            };
        }
        Said said = new Said(verb, text(first, names, null), text(second, names, null));
        int saying = sayings.number(said);
        return (bound, standing) -> say(saying, said, standing);
    }

    private void say(int saying, Said said, Standing standing) {
        standing.firings().fired(number, id, saying, said, standing.again());
    }

    private static String text(Operand operand, Map<String, Integer> names, Object[] bound) {
        if (operand instanceof Bound name) {
            return (String) bound[names.get(name.name())];
        }
        return operand == null ? null : (String) ((Literal) operand).value();
    }
}
