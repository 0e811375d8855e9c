package nl.kompas.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.drools.core.common.DefaultFactHandle;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.LeftInputAdapterNode;
import org.drools.core.reteoo.ObjectSink;
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

    private final ObjectTypeNode entry;

    /** Builds the network. The rules have names, by which their speeches are found. */
    Alphas(ModelImpl model, Map<String, Speech> speeches) {
        InternalRuleBase base = (InternalRuleBase) KieBaseBuilder.createKieBaseFromModel(model);
        entry = base.getRete().getObjectTypeNodes().stream()
                .filter(node -> node.getObjectType().isAssignableFrom(Standing.class))
                .filter(node -> node.getObjectType().getClassName().equals(Standing.class.getName()))
                .findFirst()
                .orElse(null);
        if (entry != null) {
            end(entry, speeches);
        }
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

    /** The rules that apply speak. */
    void match(Standing standing) {
        if (entry != null) {
            entry.getObjectSinkPropagator().propagateAssertObject(new DefaultFactHandle(standing), null, null);
        }
    }
}
