package nl.kompas.evaluation;

import static org.drools.model.PatternDSL.and;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.exists;
import static org.drools.model.PatternDSL.not;
import static org.drools.model.PatternDSL.on;
import static org.drools.model.PatternDSL.or;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Constraint.Operand;
import nl.kompas.rule.Constraint.Operand.Bound;
import nl.kompas.rule.Constraint.Operand.Literal;
import nl.kompas.rule.Fact;
import nl.kompas.rule.Field;
import nl.kompas.rule.Rule;
import nl.kompas.rule.Statement;
import org.drools.model.Global;
import org.drools.model.PatternDSL;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.view.ViewItemBuilder;

/**
 * Translates one rule of the profile to Drools' canonical model, directly: no text of a rule author is ever compiled or run.
 */
final class RuleTranslator {

    private final Rule rule;
    private final Global<Firings> firings;
    private final Map<String, BoundField> bound = new HashMap<>();

    /** Where the value of a bound name comes from. */
    record BoundField(Variable<Fact> fact, Field field) {

        Object value(Fact matched) {
            return matched.get(field);
        }
    }

    RuleTranslator(Rule rule, Global<Firings> firings) {
        this.rule = rule;
        this.firings = firings;
    }

    /** The rule in the canonical model, in the agenda group of its stratum. */
    org.drools.model.Rule translate(String agendaGroup) {
        List<RuleItemBuilder<?>> items = new ArrayList<>(conditions(rule.when()));
        for (Statement statement : rule.then()) {
            items.add(consequence(statement));
        }
        return PatternDSL.rule("kompas", rule.id())
                .attribute(org.drools.model.Rule.Attribute.AGENDA_GROUP, agendaGroup)
                .build(items.toArray(RuleItemBuilder[]::new));
    }

    private List<ViewItemBuilder<?>> conditions(List<Condition> conditions) {
        List<ViewItemBuilder<?>> items = new ArrayList<>();
        conditions.forEach(condition -> items.add(condition(condition)));
        return items;
    }

    private ViewItemBuilder<?> condition(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            Variable<Fact> variable = declarationOf(Fact.class);
            ViewItemBuilder<?> item = new PatternTranslator(bound).translate(pattern, variable);
            pattern.bindings().forEach((name, field) -> bound.put(name, new BoundField(variable, field)));
            return item;
        }
        if (condition instanceof Condition.Not not) {
            return not(together(not.conditions()));
        }
        if (condition instanceof Condition.Exists exists) {
            return exists(together(exists.conditions()));
        }
        List<ViewItemBuilder<?>> branches = new ArrayList<>();
        ((Condition.Either) condition).branches().forEach(branch -> branches.add(together(branch)));
        return branches.size() == 1
                ? branches.get(0)
                : or(branches.get(0), branches.subList(1, branches.size()).toArray(ViewItemBuilder[]::new));
    }

    private ViewItemBuilder<?> together(List<Condition> conditions) {
        List<ViewItemBuilder<?>> items = conditions(conditions);
        return items.size() == 1
                ? items.get(0)
                : and(items.get(0), items.subList(1, items.size()).toArray(ViewItemBuilder[]::new));
    }

    private RuleItemBuilder<?> consequence(Statement statement) {
        Operand first = statement.arguments().get(0);
        Operand second =
                statement.arguments().size() > 1 ? statement.arguments().get(1) : null;
        BoundField one = source(first);
        BoundField two = source(second);
        if (one != null && two != null) {
            return on(firings, one.fact(), two.fact())
                    .execute((drools, sink, a, b) ->
                            sink.fired(drools, rule, statement.verb(), (String) one.value(a), (String) two.value(b)));
        }
        if (one != null) {
            return on(firings, one.fact())
                    .execute((drools, sink, a) ->
                            sink.fired(drools, rule, statement.verb(), (String) one.value(a), text(second)));
        }
        if (two != null) {
            return on(firings, two.fact())
                    .execute((drools, sink, b) ->
                            sink.fired(drools, rule, statement.verb(), text(first), (String) two.value(b)));
        }
        return on(firings)
                .execute((drools, sink) -> sink.fired(drools, rule, statement.verb(), text(first), text(second)));
    }

    private BoundField source(Operand operand) {
        return operand instanceof Bound name ? bound.get(name.name()) : null;
    }

    private static String text(Operand operand) {
        return operand instanceof Literal literal ? (String) literal.value() : null;
    }
}
