package nl.kompas.evaluation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kompas.rule.Condition;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.Rule;

/** Chooses the condition by which a rule is entered: one that wants as little as there is, in the slot that fewest ask for. */
final class Gates {

    private final Slots slots;
    private final Map<Integer, Integer> asked = new HashMap<>();

    /** Among these rules. */
    Gates(List<Rule> rules, Slots slots) {
        this.slots = slots;
        rules.forEach(rule -> rule.when()
                .forEach(condition -> slots.needed(condition).ifPresent(slot -> asked.merge(slot, 1, Integer::sum))));
    }

    /** Where a rule is entered. */
    Gate of(Rule rule, int step) {
        return first(rule)
                .map(first -> new Gate(
                        step,
                        slots.needed(first).orElseThrow(),
                        Opening.of(first).orElse(null)))
                .orElse(Gate.always(step));
    }

    /** The condition that the gate of a rule answers for. */
    Optional<Condition> answered(Rule rule) {
        return first(rule).filter(Opening::answersAll);
    }

    private Optional<Condition> first(Rule rule) {
        return rule.when().stream()
                .filter(condition -> slots.needed(condition).isPresent())
                .min(Comparator.comparing(Gates::breadth)
                        .thenComparing(this::rarity)
                        .thenComparing(ConditionCompiler::name));
    }

    /** How much opens a gate: one value, some values, a range of numbers, any fact. */
    private static int breadth(Condition condition) {
        Opening opening = Opening.of(condition).orElse(null);
        if (opening instanceof Opening.Among among) {
            return among.values().size() == 1 ? 0 : 1;
        }
        return opening == null ? 3 : 2;
    }

    /** How many conditions ask for the slot of a condition; those that every case has come last. */
    int rarity(Condition condition) {
        boolean always = condition instanceof Condition.Pattern pattern && pattern.kind() == FactKind.CASE;
        return always ? Integer.MAX_VALUE : asked.get(slots.needed(condition).orElseThrow());
    }
}
