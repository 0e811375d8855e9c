package nl.kompas.engine;

import java.util.List;
import java.util.Map;
import nl.kompas.rule.Assertion;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Constraint.Operand;
import nl.kompas.rule.Constraint.Operand.Bound;
import nl.kompas.rule.Constraint.Operand.Literal;
import nl.kompas.rule.Rule;
import nl.kompas.rule.Statement;
import nl.kompas.rule.Verb;

/** The action of a rule that matches: it makes its assertions, once for each way in which its conditions hold. */
final class RuleAction {

    private final String id;
    private final int number;
    private final JoinSearch ways;
    private final int names;
    private final List<Effect> statements;

    /** An assertion, which may take its arguments from what conditions bound. */
    @FunctionalInterface
    private interface Effect {
        void apply(Object[] names, MatchContext matchContext);
    }

    /**
     * @param number the number of the rule among those of the question
     * @param conditions those that can hold in several ways; the others are tested before
     */
    RuleAction(Rule rule, int number, List<Condition> conditions, FactSlots factSlots, AssertionIndex assertionIndex) {
        this.id = rule.id();
        this.number = number;
        Map<String, Integer> numbered = VariableBindings.numbered(conditions);
        this.names = numbered.size();
        this.ways = JoinSearch.each(conditions, factSlots, numbered);
        this.statements = rule.then().stream()
                .map(statement -> effect(statement, numbered, assertionIndex))
                .toList();
    }

    /** Runs for a case that the rule matches. */
    void run(MatchContext matchContext) {
        ways.run(matchContext.workingMemory(), new Object[names], bound -> {
            for (Effect statement : statements) {
                statement.apply(bound, matchContext);
            }
            return false;
        });
    }

    private Effect effect(Statement statement, Map<String, Integer> names, AssertionIndex assertionIndex) {
        Verb verb = statement.verb();
        Operand first = statement.arguments().get(0);
        Operand second =
                statement.arguments().size() > 1 ? statement.arguments().get(1) : null;
        if (first instanceof Bound || second instanceof Bound) {
            return (bound, matchContext) -> {
                Assertion assertion = new Assertion(verb, text(first, names, bound), text(second, names, bound));
                record(matchContext.firings().provenance().number(assertion), assertion, matchContext);
            };
        }
        Assertion assertion = new Assertion(verb, text(first, names, null), text(second, names, null));
        int assertionNumber = assertionIndex.number(assertion);
        return (bound, matchContext) -> record(assertionNumber, assertion, matchContext);
    }

    private void record(int assertionNumber, Assertion assertion, MatchContext matchContext) {
        matchContext.firings().fired(number, id, assertionNumber, assertion, matchContext.again());
    }

    private static String text(Operand operand, Map<String, Integer> names, Object[] bound) {
        if (operand instanceof Bound name) {
            return (String) bound[names.get(name.name())];
        }
        return operand == null ? null : (String) ((Literal) operand).value();
    }
}
