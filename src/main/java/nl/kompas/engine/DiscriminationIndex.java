package nl.kompas.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.kompas.rule.Fact;

/**
 * A discrimination index of the rules of one step: finds the entries of those rules of which one condition, chosen when they were
 * loaded, can hold for what is known. The others are not looked at.
 *
 * @param <T> what stands at an entry
 */
final class DiscriminationIndex<T> {

    private final List<T> always = new ArrayList<>();
    private final List<AnyFact<T>> any = new ArrayList<>();
    private final List<Keyed<T>> keyed = new ArrayList<>();
    private final List<Ranged<T>> ranged = new ArrayList<>();

    /** For rules that want any fact of a slot. */
    private record AnyFact<T>(int slot, T entry) {}

    /** For rules that want a value in a field of a fact. */
    private record Keyed<T>(int slot, int field, Map<Object, List<T>> byValue) {}

    /** For rules that want a number in a range, of the only fact of a slot. */
    private record Ranged<T>(int slot, int field, IntervalTree<T> byNumber) {}

    /** A field of the facts in a slot. */
    private record Place(int slot, int field) {}

    /** Made of the entries of a step. */
    DiscriminationIndex(Map<IndexedRules, T> gates) {
        Map<Place, Map<Object, List<T>>> values = new LinkedHashMap<>();
        Map<Place, List<IntervalTree.Range<T>>> ranges = new LinkedHashMap<>();
        gates.forEach((gate, entry) -> {
            if (gate.slot() == IndexedRules.NONE) {
                always.add(entry);
            } else if (gate.opening() instanceof IndexKey.Among among) {
                Map<Object, List<T>> byValue =
                        values.computeIfAbsent(new Place(gate.slot(), among.field()), place -> new HashMap<>());
                among.values().forEach(value -> byValue.computeIfAbsent(value, first -> new ArrayList<>())
                        .add(entry));
            } else if (gate.opening() instanceof IndexKey.Between between) {
                ranges.computeIfAbsent(new Place(gate.slot(), between.field()), place -> new ArrayList<>())
                        .add(new IntervalTree.Range<>(between.low(), between.high(), entry));
            } else {
                any.add(new AnyFact<>(gate.slot(), entry));
            }
        });
        values.forEach((place, byValue) -> keyed.add(new Keyed<>(place.slot(), place.field(), byValue)));
        ranges.forEach(
                (place, those) -> ranged.add(new Ranged<>(place.slot(), place.field(), new IntervalTree<>(those))));
    }

    /** Hands on the entries of all rules that can match. */
    void lookUp(WorkingMemory workingMemory, Consumer<T> taker) {
        always.forEach(taker);
        for (int i = 0; i < any.size(); i++) {
            if (workingMemory.at(any.get(i).slot()).length > 0) {
                taker.accept(any.get(i).entry());
            }
        }
        for (int i = 0; i < keyed.size(); i++) {
            lookUp(keyed.get(i), workingMemory, taker);
        }
        for (int i = 0; i < ranged.size(); i++) {
            Ranged<T> each = ranged.get(i);
            if (workingMemory.first(each.slot(), each.field()) instanceof BigDecimal number) {
                each.byNumber().around(number, taker);
            }
        }
    }

    private void lookUp(Keyed<T> field, WorkingMemory workingMemory, Consumer<T> taker) {
        for (Fact fact : workingMemory.at(field.slot())) {
            List<T> entries = field.byValue().get(fact.values()[field.field()]);
            if (entries != null) {
                entries.forEach(taker);
            }
        }
    }
}
