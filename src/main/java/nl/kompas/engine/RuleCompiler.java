package nl.kompas.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Constraints;
import nl.kompas.rule.Fact;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.Rule;
import nl.kompas.rule.RuleSet;

/** Compiles the rules of a question for matching, in memory: no text of a rule author is ever compiled or run. */
final class RuleCompiler {

    private final FactSlots factSlots;
    private final AssertionIndex assertionIndex;
    private final RuleIndex ruleIndex;
    private final ConditionCompiler conditions;
    private final Fact undated;
    private final Map<String, Long> uses;

    RuleCompiler(RuleSet rules, FactSlots factSlots, AssertionIndex assertionIndex) {
        this.factSlots = factSlots;
        this.assertionIndex = assertionIndex;
        this.ruleIndex = new RuleIndex(rules.rules(), factSlots);
        this.undated = new Fact(FactKind.CASE, rules.question(), null);
        this.conditions = new ConditionCompiler(factSlots);
        this.uses = rules.rules().stream()
                .flatMap(rule -> rule.when().stream())
                .collect(Collectors.groupingBy(ConditionCompiler::name, Collectors.counting()));
    }

    /**
     * Compiles a rule.
     *
     * @param number its number among the rules of the question
     * @param step the step of the schedule in which it has its turn
     */
    CompiledRule compile(Rule rule, int number, int step) {
        List<CompiledRule.Test> tests = new ArrayList<>();
        alone(rule)
                .forEach(condition ->
                        tests.add(conditions.compile(ConditionCompiler.name(condition), List.of(condition))));
        if (rule.when().stream().anyMatch(VariableBindings::joins)) {
            tests.add(conditions.compile("joined " + rule.id(), joined(rule)));
        }
        RuleAction action = new RuleAction(rule, number, joined(rule), factSlots, assertionIndex);
        return new CompiledRule(rule.id(), ruleIndex.of(rule, step), List.copyOf(tests), action);
    }

    /** Conditions that can be tested by themselves and that neither the index nor the question answers. */
    private List<Condition> alone(Rule rule) {
        Condition answered = ruleIndex.answered(rule).orElse(null);
        return rule.when().stream()
                .filter(condition -> condition != answered && !VariableBindings.joins(condition) && !decided(condition))
                .sorted(Comparator.comparing((Condition condition) -> uses.get(ConditionCompiler.name(condition)))
                        .reversed()
                        .thenComparing(ConditionCompiler::name))
                .toList();
    }

    /** Whether the question alone makes it hold. */
    private boolean decided(Condition condition) {
        return condition instanceof Condition.Pattern pattern
                && pattern.kind() == FactKind.CASE
                && pattern.constraints().stream()
                        .allMatch(constraint -> Constraints.holds(constraint, undated, name -> null));
    }

    /** Conditions that bind variables, use them, or can hold in several ways. */
    private static List<Condition> joined(Rule rule) {
        List<Condition> joined = new ArrayList<>();
        for (Condition condition : rule.when()) {
            boolean binds = condition instanceof Condition.Pattern pattern
                    && !(pattern.bindings().isEmpty() && ConditionCompiler.once(pattern));
            if (binds || VariableBindings.joins(condition)) {
                joined.add(condition);
            }
        }
        return joined;
    }
}
