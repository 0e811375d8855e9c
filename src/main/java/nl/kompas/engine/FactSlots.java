package nl.kompas.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Conditions;
import nl.kompas.rule.Fact;
import nl.kompas.rule.FactKind;

/**
 * Numbers the places where what is known is looked up: a pattern that says {@code indicator == "x"} looks at the facts about
 * that indicator and at no others. Filled while the rules of a question are loaded, fixed from then on.
 */
final class FactSlots {

    private final Map<Slot, Integer> numbers = new LinkedHashMap<>();

    /** Facts of a kind whose first fields have these values; null says: any. */
    record Slot(FactKind kind, String first, String second) {}

    /** The number of the slot that a pattern looks at. */
    int of(Condition.Pattern pattern) {
        return numbers.computeIfAbsent(slot(pattern), slot -> numbers.size());
    }

    /** The number of the slot of a pattern that was numbered before. */
    int numbered(Condition.Pattern pattern) {
        return numbers.get(slot(pattern));
    }

    /** The slot without a fact in which a condition cannot hold; none where it may hold whatever is known. */
    Optional<Integer> needed(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return Optional.of(of(pattern));
        }
        return condition instanceof Condition.Exists exists
                ? needed(exists.conditions().get(0))
                : Optional.empty();
    }

    /** All slots that rules look at, in the order of their numbers. */
    List<Slot> all() {
        return List.copyOf(numbers.keySet());
    }

    /** How many there are. */
    int count() {
        return numbers.size();
    }

    /** The slots in which a fact lies, among those that rules look at. */
    int[] holding(FactKind kind, String first, String second) {
        List<Integer> found = new ArrayList<>();
        List.of(new Slot(kind, null, null), new Slot(kind, first, null), new Slot(kind, first, second)).stream()
                .distinct()
                .filter(numbers::containsKey)
                .forEach(slot -> found.add(numbers.get(slot)));
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The slots in which something concluded lies. */
    int[] holding(Fact concluded) {
        return holding(concluded.kind(), (String) concluded.values()[0], null);
    }

    /** How many leading fields of a pattern its slot answers for: these need no check. */
    static int answered(Condition.Pattern pattern) {
        Slot slot = slot(pattern);
        return slot.first() == null ? 0 : slot.second() == null ? 1 : 2;
    }

    private static Slot slot(Condition.Pattern pattern) {
        FactKind kind = pattern.kind();
        if (kind == FactKind.CASE || kind == FactKind.NOTHING_MISSING) {
            return new Slot(kind, null, null);
        }
        String first = Conditions.literal(pattern, kind.fields().get(0));
        return new Slot(kind, first, kind == FactKind.LISTED ? Conditions.literal(pattern, "table") : null);
    }
}
