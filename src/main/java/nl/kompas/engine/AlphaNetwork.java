package nl.kompas.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drools.base.common.NetworkNode;
import org.drools.core.common.DefaultFactHandle;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.LeftInputAdapterNode;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectSinkNode;
import org.drools.core.reteoo.ObjectSinkPropagator;
import org.drools.core.reteoo.ObjectSource;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.core.reteoo.RuleTerminalNode;
import org.drools.model.Index;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;

/**
 * The alpha network that Drools builds of the rules: its constraints, shared among rules and hashed by value. This is the one class
 * that knows Drools' engine. Building the network is Drools' public API (the canonical model). What is not: each rule has one
 * pattern, so what passes its constraints is a match; sessions, tuples and an agenda would only keep what is never asked for again.
 * So we enter the network behind the index, and end it where Drools would begin its sessions. Should a version of Drools name these
 * nodes otherwise, this class does not compile, or finds no nodes and every answer is empty: any test of an answer shows it. Safe for
 * use by several threads: alpha nodes keep nothing of what passes.
 */
final class AlphaNetwork {

    private final List<DiscriminationIndex<ObjectSinkPropagator>> steps;

    /** Builds the network of the rules of each step. */
    AlphaNetwork(List<List<CompiledRule>> rules) {
        Map<String, CompiledRule> byId = new HashMap<>();
        ModelImpl model = new ModelImpl();
        rules.stream().flatMap(List::stream).forEach(rule -> {
            byId.put(rule.id(), rule);
            model.addRule(translated(rule));
        });
        List<Map<IndexedRules, ObjectSinkPropagator>> entries = Stream.generate(
                        () -> (Map<IndexedRules, ObjectSinkPropagator>)
                                new LinkedHashMap<IndexedRules, ObjectSinkPropagator>())
                .limit(rules.size())
                .toList();
        InternalRuleBase base = (InternalRuleBase) KieBaseBuilder.createKieBaseFromModel(model);
        for (ObjectTypeNode type : base.getRete().getObjectTypeNodes()) {
            if (type.getObjectType().getClassName().equals(MatchContext.class.getName())) {
                replaceEnds(type, byId);
                for (ObjectSink sink : type.getObjectSinkPropagator().getSinks()) {
                    IndexedRules entry = byId.get(anyRule((AlphaNode) sink)).entry();
                    entries.get(entry.step()).put(entry, ((AlphaNode) sink).getObjectSinkPropagator());
                }
            }
        }
        steps = entries.stream().map(DiscriminationIndex::new).toList();
    }

    /** The actions of all rules of a step that match run. */
    void match(int step, MatchContext context) {
        DefaultFactHandle handle = new DefaultFactHandle(context);
        steps.get(step).lookUp(context.workingMemory(), entry -> entry.propagateAssertObject(handle, null, null));
    }

    /** One pattern; its first constraint only makes rules of the same entry share a node, and is never asked. */
    private static org.drools.model.Rule translated(CompiledRule rule) {
        Variable<MatchContext> variable = declarationOf(MatchContext.class);
        PatternDef<MatchContext> pattern = pattern(variable).expr(rule.entry().toString(), context -> true);
        for (CompiledRule.Test test : rule.tests()) {
            if (test.equality().isPresent()) {
                CompiledRule.Equality equality = test.equality().get();
                pattern.expr(
                        test.name(),
                        test.holds()::test,
                        alphaIndexedBy(
                                Object.class,
                                Index.ConstraintType.EQUAL,
                                equality.field(),
                                equality.read()::apply,
                                equality.value()));
            } else {
                pattern.expr(test.name(), test.holds()::test);
            }
        }
        return PatternDSL.rule("kompas", rule.id())
                .build(pattern, on(variable).execute(context -> rule.action().run(context)));
    }

    private static String anyRule(NetworkNode node) {
        return node.getAssociatedRules()[0].getName();
    }

    private static void replaceEnds(ObjectSource source, Map<String, CompiledRule> rules) {
        for (ObjectSink sink : source.getObjectSinkPropagator().getSinks().clone()) {
            if (sink instanceof LeftInputAdapterNode end) {
                List<RuleAction> actions = Arrays.stream(end.getSinkPropagator().getSinks())
                        .map(terminal -> rules.get(
                                ((RuleTerminalNode) terminal).getRule().getName()))
                        .map(CompiledRule::action)
                        .toList();
                source.removeObjectSink(end);
                source.addObjectSink(matchSink(end, actions));
            } else {
                replaceEnds((ObjectSource) sink, rules);
            }
        }
    }

    /** Runs actions where a fact is asserted; in all else it is the node that it replaces. */
    private static ObjectSinkNode matchSink(LeftInputAdapterNode replaced, List<RuleAction> actions) {
        return (ObjectSinkNode) Proxy.newProxyInstance(
                ObjectSinkNode.class.getClassLoader(), new Class<?>[] {ObjectSinkNode.class}, (proxy, method, args) -> {
                    if (method.getName().equals("assertObject")) {
                        MatchContext context = (MatchContext) ((DefaultFactHandle) args[0]).getObject();
                        actions.forEach(action -> action.run(context));
                        return null;
                    }
                    try {
                        return method.invoke(replaced, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
