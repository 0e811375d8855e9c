package nl.kompas.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kompas.rule.Fact;
import org.drools.core.common.DefaultFactHandle;
import org.drools.core.reteoo.ObjectSinkPropagator;

/** The ways into the alpha network for the rules of one step: only those are taken that what is known opens. */
final class Entries {

    private final List<ObjectSinkPropagator> always = new ArrayList<>();
    private final List<Any> any = new ArrayList<>();
    private final List<Keyed> keyed = new ArrayList<>();
    private final List<Ranged> ranged = new ArrayList<>();

    /** Open where there is a fact in a slot. */
    private record Any(int slot, ObjectSinkPropagator tests) {}

    /** Open by the value of a field of a fact in a slot. */
    private record Keyed(int slot, int field, Map<Object, List<ObjectSinkPropagator>> byValue) {}

    /** Open by the number in a field of the only fact in a slot. */
    private record Ranged(int slot, int field, Ranges<ObjectSinkPropagator> byNumber) {}

    /** A field of the facts in a slot. */
    private record Place(int slot, int field) {}

    /** The tests behind each gate. */
    Entries(Map<Gate, ObjectSinkPropagator> gates) {
        Map<Place, Map<Object, List<ObjectSinkPropagator>>> values = new LinkedHashMap<>();
        Map<Place, List<Ranges.Range<ObjectSinkPropagator>>> ranges = new LinkedHashMap<>();
        gates.forEach((gate, tests) -> {
            if (gate.slot() == Gate.NONE) {
                always.add(tests);
            } else if (gate.opening() instanceof Opening.Among among) {
                Map<Object, List<ObjectSinkPropagator>> byValue =
                        values.computeIfAbsent(new Place(gate.slot(), among.field()), place -> new HashMap<>());
                among.values().forEach(value -> byValue.computeIfAbsent(value, first -> new ArrayList<>())
                        .add(tests));
            } else if (gate.opening() instanceof Opening.Between between) {
                ranges.computeIfAbsent(new Place(gate.slot(), between.field()), place -> new ArrayList<>())
                        .add(new Ranges.Range<>(between.low(), between.high(), tests));
            } else {
                any.add(new Any(gate.slot(), tests));
            }
        });
        values.forEach((place, byValue) -> keyed.add(new Keyed(place.slot(), place.field(), byValue)));
        ranges.forEach((place, those) -> ranged.add(new Ranged(place.slot(), place.field(), new Ranges<>(those))));
    }

    /** Tests the rules behind all gates that are open. */
    void enter(Standing standing) {
        DefaultFactHandle handle = new DefaultFactHandle(standing);
        Known known = standing.known();
        test(always, handle);
        for (int i = 0; i < any.size(); i++) {
            if (known.at(any.get(i).slot()).length > 0) {
                any.get(i).tests().propagateAssertObject(handle, null, null);
            }
        }
        for (int i = 0; i < keyed.size(); i++) {
            enter(keyed.get(i), known, handle);
        }
        for (int i = 0; i < ranged.size(); i++) {
            enter(ranged.get(i), known, handle);
        }
    }

    private static void enter(Keyed keyed, Known known, DefaultFactHandle handle) {
        for (Fact fact : known.at(keyed.slot())) {
            List<ObjectSinkPropagator> tests = keyed.byValue().get(fact.values()[keyed.field()]);
            if (tests != null) {
                test(tests, handle);
            }
        }
    }

    private static void enter(Ranged ranged, Known known, DefaultFactHandle handle) {
        if (known.first(ranged.slot(), ranged.field()) instanceof BigDecimal number) {
            ranged.byNumber().around(number, tests -> tests.propagateAssertObject(handle, null, null));
        }
    }

    private static void test(List<ObjectSinkPropagator> tests, DefaultFactHandle handle) {
        for (int i = 0; i < tests.size(); i++) {
            tests.get(i).propagateAssertObject(handle, null, null);
        }
    }
}
