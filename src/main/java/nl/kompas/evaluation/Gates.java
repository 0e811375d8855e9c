package nl.kompas.evaluation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Constraint.Operand.Literal;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.Rule;

/** Chooses the condition by which a rule is entered: one that wants one value if there is any, in the slot that fewest ask for. */
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
        Optional<Condition> first = first(rule);
        if (first.isEmpty()) {
            return Gate.always(step);
        }
        int slot = slots.needed(first.get()).orElseThrow();
        return StandingTests.wanted(first.get())
                .map(one -> new Gate(step, slot, one.field().index(), ((Literal) one.operand()).value()))
                .orElse(Gate.any(step, slot));
    }

    /** The condition that the gate of a rule answers for. */
    Optional<Condition> answered(Rule rule) {
        return first(rule).filter(condition -> StandingTests.wanted(condition).isPresent());
    }

    private Optional<Condition> first(Rule rule) {
        return rule.when().stream()
                .filter(condition -> slots.needed(condition).isPresent())
                .min(Comparator.comparing((Condition condition) ->
                                StandingTests.wanted(condition).isEmpty())
                        .thenComparing(this::rarity)
                        .thenComparing(StandingTests::name));
    }

    /** How many conditions ask for the slot of a condition; those that every case has come last. */
    int rarity(Condition condition) {
        boolean always = condition instanceof Condition.Pattern pattern && pattern.kind() == FactKind.CASE;
        return always ? Integer.MAX_VALUE : asked.get(slots.needed(condition).orElseThrow());
    }
}
