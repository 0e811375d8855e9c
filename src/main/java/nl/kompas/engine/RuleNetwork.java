package nl.kompas.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.kompas.cases.Case;
import nl.kompas.engine.Schedule.Step;
import nl.kompas.policy.EvaluationLimits;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Fact;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.PossibleConclusions;
import nl.kompas.rule.RuleSet;

/** The rules of one question as a Drools network. Safe for use by many threads. */
public final class RuleNetwork {

    private final RuleSet rules;
    private final FactSlots slots = new FactSlots();
    private final AssertionIndex assertionIndex = new AssertionIndex();
    private final List<Step> steps;
    private final List<List<Completed>> completed = new ArrayList<>();
    private final InitialFacts initialFacts;
    private final AlphaNetwork network;
    private final ConcludedFacts concludedFacts;
    private final NearMissFinder nearMissFinder;
    private final EvaluationLimits limits;

    /** A conclusion that is complete after a step, and the slots in which rules look for it. */
    private record Completed(PrecedenceResolution resolution, int[] slots) {

        boolean concerns(List<String> tracks) {
            FactKind kind = resolution.about().kind();
            return kind != FactKind.INDICATION && kind != FactKind.ADVICE
                    || tracks.contains(resolution.about().key());
        }
    }

    /** Builds the network of a rule set, which evaluates within the usual limits. */
    public RuleNetwork(RuleSet rules) {
        this(rules, EvaluationLimits.USUAL);
    }

    /** Builds the network of a rule set, which evaluates within those limits. */
    public RuleNetwork(RuleSet rules, EvaluationLimits limits) {
        this.rules = rules;
        this.limits = limits;
        this.steps = Schedule.of(
                rules.strata(), new PossibleConclusions(rules.definition().declaration()));
        this.network = compiled();
        this.concludedFacts = new ConcludedFacts(assertionIndex, slots);
        this.nearMissFinder = new NearMissFinder(rules.rules(), slots);
        this.initialFacts = new InitialFacts(rules, slots);
        steps.forEach(step -> completed.add(completed(step)));
    }

    private AlphaNetwork compiled() {
        RuleCompiler compiler = new RuleCompiler(rules, slots, assertionIndex);
        Map<String, Integer> numbers = new HashMap<>();
        rules.rules().forEach(rule -> numbers.put(rule.id(), numbers.size()));
        List<List<CompiledRule>> compiled = new ArrayList<>();
        for (Step step : steps) {
            int turn = compiled.size();
            compiled.add(step.rules().stream()
                    .map(rule -> compiler.compile(rule, numbers.get(rule.id()), turn))
                    .toList());
        }
        return new AlphaNetwork(compiled);
    }

    private List<Completed> completed(Step step) {
        return step.completed().stream()
                .map(conclusion ->
                        PrecedenceResolution.of(conclusion, rules.definition().declaration(), assertionIndex))
                .map(resolution -> new Completed(
                        resolution,
                        slots.holding(
                                resolution.about().kind(), resolution.about().key(), null)))
                .filter(each -> each.slots().length > 0)
                .toList();
    }

    /**
     * Evaluates a case.
     *
     * @param nothingMissing whether no open question can still change the advice that the other rules give
     */
    public Evaluation evaluate(Case asked, boolean nothingMissing) {
        WorkingMemory workingMemory = initialFacts.of(asked, nothingMissing);
        EvaluationBudget evaluationBudget = new EvaluationBudget(limits);
        FiringRecorder firingRecorder = new FiringRecorder(
                new Provenance(rules.rules(), assertionIndex), workingMemory, concludedFacts, evaluationBudget);
        try {
            for (int i = 0; i < steps.size(); i++) {
                take(i, workingMemory, firingRecorder, evaluationBudget);
                for (Completed each : completed.get(i)) {
                    Fact fact =
                            each.concerns(asked.tracks()) ? each.resolution().fact(firingRecorder.provenance()) : null;
                    if (fact != null) {
                        workingMemory.add(each.slots(), fact);
                    }
                }
            }
            return new Evaluation.Concluded(firingRecorder.provenance(), workingMemory);
        } catch (EvaluationBudget.Passed passed) {
            return new Evaluation.RanPastLimit(passed.rule());
        }
    }

    /** Numbers what the rules can say. Asked for more numbers only before the first case. */
    public AssertionIndex sayings() {
        return assertionIndex;
    }

    /** The rules that one condition kept from applying, in the order of the question. */
    public List<NearMiss> nearMisses(Evaluation.Concluded concluded) {
        return nearMissFinder.of(concluded.workingMemory(), concluded.provenance());
    }

    /** Finds what was concluded on the one thing that a pattern names; null where it names none, or nothing was. */
    public Function<Evaluation.Concluded, Fact> concludedOn(Condition.Pattern pattern) {
        if (FactSlots.answered(pattern) == 0) {
            return concluded -> null;
        }
        int slot = slots.numbered(pattern);
        return concluded -> {
            Fact[] found = concluded.workingMemory().at(slot);
            return found.length == 0 ? null : found[0];
        };
    }

    private void take(
            int step, WorkingMemory workingMemory, FiringRecorder firingRecorder, EvaluationBudget evaluationBudget) {
        network.match(step, new MatchContext(false, workingMemory, firingRecorder));
        if (steps.get(step).repeated()) {
            for (int said = -1; firingRecorder.provenance().count() > said; ) {
                said = firingRecorder.provenance().count();
                evaluationBudget.look(steps.get(step).rules().get(0).id());
                network.match(step, new MatchContext(true, workingMemory, firingRecorder));
            }
        }
    }
}
