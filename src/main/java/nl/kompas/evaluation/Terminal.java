package nl.kompas.evaluation;

import java.util.List;
import org.drools.base.common.NetworkNode;
import org.drools.base.common.RuleBasePartitionId;
import org.drools.base.reteoo.BaseTerminalNode;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.common.PropagationContext;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.reteoo.ModifyPreviousTuples;
import org.drools.core.reteoo.ObjectSinkNode;
import org.kie.api.definition.rule.Rule;

/**
 * The end of a way through Drools' alpha network: the rules to which a standing that gets there applies speak at once. A standing
 * never changes and is never taken back, so nothing has to be remembered of it.
 */
final class Terminal implements ObjectSinkNode {

    private static final long serialVersionUID = 1;

    private final transient NetworkNode replaced;
    private final transient List<Speech> speeches;
    private transient ObjectSinkNode next;
    private transient ObjectSinkNode previous;

    /** Takes the place of a node, for the rules behind it. */
    Terminal(NetworkNode replaced, List<Speech> speeches) {
        this.replaced = replaced;
        this.speeches = speeches;
    }

    @Override
    public void assertObject(InternalFactHandle handle, PropagationContext context, ReteEvaluator evaluator) {
        Standing standing = (Standing) handle.getObject();
        for (Speech speech : speeches) {
            speech.speak(standing);
        }
    }

    @Override
    public void modifyObject(
            InternalFactHandle handle,
            ModifyPreviousTuples tuples,
            PropagationContext context,
            ReteEvaluator evaluator) {
        throw new UnsupportedOperationException("a standing does not change");
    }

    @Override
    public void byPassModifyToBetaNode(
            InternalFactHandle handle,
            ModifyPreviousTuples tuples,
            PropagationContext context,
            ReteEvaluator evaluator) {
        throw new UnsupportedOperationException("a standing does not change");
    }

    @Override
    public ObjectSinkNode getNextObjectSinkNode() {
        return next;
    }

    @Override
    public void setNextObjectSinkNode(ObjectSinkNode node) {
        next = node;
    }

    @Override
    public ObjectSinkNode getPreviousObjectSinkNode() {
        return previous;
    }

    @Override
    public void setPreviousObjectSinkNode(ObjectSinkNode node) {
        previous = node;
    }

    @Override
    public void setPartitionIdWithSinks(RuleBasePartitionId partition) {
        // the network is not evaluated in parts
    }

    @Override
    public int getId() {
        return replaced.getId();
    }

    @Override
    public RuleBasePartitionId getPartitionId() {
        return replaced.getPartitionId();
    }

    @Override
    public int getType() {
        return replaced.getType();
    }

    @Override
    public Rule[] getAssociatedRules() {
        return replaced.getAssociatedRules();
    }

    @Override
    public boolean isAssociatedWith(Rule rule) {
        return replaced.isAssociatedWith(rule);
    }

    @Override
    public void addAssociatedTerminal(BaseTerminalNode terminal) {
        replaced.addAssociatedTerminal(terminal);
    }

    @Override
    public void removeAssociatedTerminal(BaseTerminalNode terminal) {
        replaced.removeAssociatedTerminal(terminal);
    }

    @Override
    public int getAssociatedTerminalsSize() {
        return replaced.getAssociatedTerminalsSize();
    }

    @Override
    public boolean hasAssociatedTerminal(BaseTerminalNode terminal) {
        return replaced.hasAssociatedTerminal(terminal);
    }

    @Override
    public NetworkNode[] getSinks() {
        return new NetworkNode[0];
    }
}
