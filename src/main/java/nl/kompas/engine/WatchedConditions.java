package nl.kompas.engine;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Rule;

/**
 * Finds the rules of which at most one condition can be without a fact to hold for. Two conditions of a rule are watched: where
 * both look at slots in which nothing lies, no single condition keeps it from applying.
 */
final class WatchedConditions {

    private final BitSet unwatched = new BitSet();
    private final Map<Integer, BitSet> bySlot = new TreeMap<>();

    WatchedConditions(List<Rule> rules, FactSlots factSlots) {
        RuleIndex ruleIndex = new RuleIndex(rules, factSlots);
        for (int i = 0; i < rules.size(); i++) {
            int rule = i;
            List<Integer> watched = rules.get(i).when().stream()
                    .filter(condition -> factSlots.needed(condition).isPresent())
                    .sorted(Comparator.comparing((Condition condition) -> ruleIndex.rarity(condition)))
                    .limit(2)
                    .map(condition -> factSlots.needed(condition).orElseThrow())
                    .toList();
            if (watched.size() < 2) {
                unwatched.set(rule);
            } else {
                watched.forEach(slot ->
                        bySlot.computeIfAbsent(slot, any -> new BitSet()).set(rule));
            }
        }
    }

    /** The numbers of those rules. */
    BitSet possible(WorkingMemory workingMemory) {
        BitSet possible = (BitSet) unwatched.clone();
        bySlot.forEach((slot, watching) -> {
            if (workingMemory.at(slot).length > 0) {
                possible.or(watching);
            }
        });
        return possible;
    }
}
