package nl.kompas.evaluation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.drools.core.common.DefaultFactHandle;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.LeftInputAdapterNode;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectSinkPropagator;
import org.drools.core.reteoo.ObjectSource;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.core.reteoo.RuleTerminalNode;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;

/**
 * The alpha network that Drools builds of a model: its tests, shared and hashed. Each rule has one pattern, so what comes through
 * the tests is a match; sessions, tuples and an agenda would only remember what is never asked again. Safe for use by many
 * threads: nodes keep nothing of what passes.
 */
final class Alphas {

    private final List<Entries> steps;

    /**
     * Builds the network.
     *
     * @param speeches by the names of the rules
     * @param count how many steps there are
     * @param gates where the rules are entered
     */
    Alphas(ModelImpl model, Map<String, Speech> speeches, int count, Set<Gate> gates) {
        List<Map<Gate, ObjectSinkPropagator>> behind = Stream.generate(
                        () -> (Map<Gate, ObjectSinkPropagator>) new LinkedHashMap<Gate, ObjectSinkPropagator>())
                .limit(count)
                .toList();
        InternalRuleBase base = (InternalRuleBase) KieBaseBuilder.createKieBaseFromModel(model);
        base.getRete().getObjectTypeNodes().stream()
                .filter(node -> node.getObjectType().getClassName().equals(Standing.class.getName()))
                .forEach(node -> enter(node, speeches, gates, behind));
        steps = behind.stream().map(Entries::new).toList();
    }

    private static void enter(
            ObjectTypeNode all,
            Map<String, Speech> speeches,
            Set<Gate> gates,
            List<Map<Gate, ObjectSinkPropagator>> behind) {
        end(all, speeches);
        for (ObjectSink sink : all.getObjectSinkPropagator().getSinks()) {
            AlphaNode node = (AlphaNode) sink;
            Gate gate =
                    gates.stream().filter(each -> lets(node, each)).findFirst().orElseThrow();
            behind.get(gate.step()).put(gate, node.getObjectSinkPropagator());
        }
    }

    private static boolean lets(AlphaNode node, Gate gate) {
        return node.getConstraint().isAllowed(new DefaultFactHandle(new Standing(gate, false, null, null)), null);
    }

    private static void end(ObjectSource source, Map<String, Speech> speeches) {
        for (ObjectSink sink : source.getObjectSinkPropagator().getSinks().clone()) {
            if (sink instanceof LeftInputAdapterNode adapter) {
                source.removeObjectSink(adapter);
                source.addObjectSink(new Terminal(adapter, behind(adapter, speeches)));
            } else {
                end((ObjectSource) sink, speeches);
            }
        }
    }

    private static List<Speech> behind(LeftInputAdapterNode adapter, Map<String, Speech> speeches) {
        return Arrays.stream(adapter.getSinkPropagator().getSinks())
                .map(sink -> speeches.get(((RuleTerminalNode) sink).getRule().getName()))
                .toList();
    }

    /** The rules of a step that apply speak. */
    void match(int step, Standing standing) {
        steps.get(step).enter(standing);
    }
}
