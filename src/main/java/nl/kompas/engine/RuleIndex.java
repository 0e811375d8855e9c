package nl.kompas.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kompas.rule.Condition;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.Rule;

/** Chooses the condition by which a rule is entered: one that wants as little as there is, in the slot that fewest ask for. */
final class RuleIndex {

    private final FactSlots factSlots;
    private final Map<Integer, Integer> asked = new HashMap<>();

    /** Among these rules. */
    RuleIndex(List<Rule> rules, FactSlots factSlots) {
        this.factSlots = factSlots;
        rules.forEach(rule -> rule.when()
                .forEach(condition ->
                        factSlots.needed(condition).ifPresent(slot -> asked.merge(slot, 1, Integer::sum))));
    }

    /** Where a rule is entered. */
    IndexedRules of(Rule rule, int step) {
        return first(rule)
                .map(first -> new IndexedRules(
                        step,
                        factSlots.needed(first).orElseThrow(),
                        IndexKey.of(first).orElse(null)))
                .orElse(IndexedRules.always(step));
    }

    /** The condition that the entry of a rule answers by itself. */
    Optional<Condition> answered(Rule rule) {
        return first(rule).filter(IndexKey::answersAll);
    }

    private Optional<Condition> first(Rule rule) {
        return rule.when().stream()
                .filter(condition -> factSlots.needed(condition).isPresent())
                .min(Comparator.comparing(RuleIndex::breadth)
                        .thenComparing(this::rarity)
                        .thenComparing(ConditionCompiler::name));
    }

    /** How much an entry lets through: one value, some values, a range of numbers, any fact. */
    private static int breadth(Condition condition) {
        IndexKey indexKey = IndexKey.of(condition).orElse(null);
        if (indexKey instanceof IndexKey.Among among) {
            return among.values().size() == 1 ? 0 : 1;
        }
        return indexKey == null ? 3 : 2;
    }

    /** How many conditions ask for the slot of a condition; those that every case has come last. */
    int rarity(Condition condition) {
        boolean always = condition instanceof Condition.Pattern pattern && pattern.kind() == FactKind.CASE;
        return always
                ? Integer.MAX_VALUE
                : asked.get(factSlots.needed(condition).orElseThrow());
    }
}
