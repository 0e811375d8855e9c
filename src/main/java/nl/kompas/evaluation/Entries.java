package nl.kompas.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
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

    /** Open where there is a fact in a slot. */
    private record Any(int slot, ObjectSinkPropagator tests) {}

    /** Open by the value of a field of a fact in a slot. */
    private record Keyed(int slot, int field, Map<Object, ObjectSinkPropagator> byValue) {}

    /** Adds the tests behind a gate. */
    void add(Gate gate, ObjectSinkPropagator tests) {
        if (gate.slot() == Gate.NONE) {
            always.add(tests);
        } else if (gate.value() == null) {
            any.add(new Any(gate.slot(), tests));
        } else {
            keyed(gate).byValue().put(gate.value(), tests);
        }
    }

    private Keyed keyed(Gate gate) {
        return keyed.stream()
                .filter(each -> each.slot() == gate.slot() && each.field() == gate.field())
                .findFirst()
                .orElseGet(() -> {
                    keyed.add(new Keyed(gate.slot(), gate.field(), new HashMap<>()));
                    return keyed.get(keyed.size() - 1);
                });
    }

    /** Tests the rules behind all gates that are open. */
    void enter(Standing standing) {
        DefaultFactHandle handle = new DefaultFactHandle(standing);
        Known known = standing.known();
        for (int i = 0; i < always.size(); i++) {
            always.get(i).propagateAssertObject(handle, null, null);
        }
        for (int i = 0; i < any.size(); i++) {
            if (known.at(any.get(i).slot()).length > 0) {
                any.get(i).tests().propagateAssertObject(handle, null, null);
            }
        }
        for (int i = 0; i < keyed.size(); i++) {
            enter(keyed.get(i), known, handle);
        }
    }

    private static void enter(Keyed keyed, Known known, DefaultFactHandle handle) {
        for (Fact fact : known.at(keyed.slot())) {
            ObjectSinkPropagator tests = keyed.byValue().get(fact.values()[keyed.field()]);
            if (tests != null) {
                tests.propagateAssertObject(handle, null, null);
            }
        }
    }
}
