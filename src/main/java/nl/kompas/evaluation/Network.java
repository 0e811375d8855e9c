package nl.kompas.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.kompas.cases.Case;
import nl.kompas.evaluation.Steps.Step;
import nl.kompas.policy.EvaluationLimits;
import nl.kompas.rule.Conclusions;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Fact;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.RuleSet;

/** The rules of one question as a Drools network. Safe for use by many threads. */
public final class Network {

    private final RuleSet rules;
    private final Slots slots = new Slots();
    private final Sayings sayings = new Sayings();
    private final List<Step> steps;
    private final List<List<Settled>> settled = new ArrayList<>();
    private final Given given;
    private final AlphaNetwork network;
    private final Consequences consequences;
    private final Gaps gaps;
    private final EvaluationLimits limits;

    /** Something that is settled after a step, and where rules look for it. */
    private record Settled(Settling settling, int[] slots) {

        boolean concerns(List<String> tracks) {
            FactKind kind = settling.about().kind();
            return kind != FactKind.INDICATION && kind != FactKind.ADVICE
                    || tracks.contains(settling.about().key());
        }
    }

    /** Builds the network of a rule set, which evaluates within the usual limits. */
    public Network(RuleSet rules) {
        this(rules, EvaluationLimits.USUAL);
    }

    /** Builds the network of a rule set, which evaluates within those limits. */
    public Network(RuleSet rules, EvaluationLimits limits) {
        this.rules = rules;
        this.limits = limits;
        this.steps = Steps.of(rules.strata(), new Conclusions(rules.framework().declaration()));
        this.network = compiled();
        this.consequences = new Consequences(sayings, slots);
        this.gaps = new Gaps(rules.rules(), slots);
        this.given = new Given(rules, slots);
        steps.forEach(step -> settled.add(settled(step)));
    }

    private AlphaNetwork compiled() {
        RuleCompiler compiler = new RuleCompiler(rules, slots, sayings);
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

    private List<Settled> settled(Step step) {
        return step.settled().stream()
                .map(conclusion -> Settling.of(conclusion, rules.framework().declaration(), sayings))
                .map(settling -> new Settled(
                        settling,
                        slots.holding(settling.about().kind(), settling.about().key(), null)))
                .filter(each -> each.slots().length > 0)
                .toList();
    }

    /**
     * Evaluates a case.
     *
     * @param nothingMissing whether no open question can still change the advice that the other rules give
     */
    public Evaluated evaluate(Case asked, boolean nothingMissing) {
        Known known = given.of(asked, nothingMissing);
        Limit limit = new Limit(limits);
        Firings firings = new Firings(new Reasons(rules.rules(), sayings), known, consequences, limit);
        try {
            for (int i = 0; i < steps.size(); i++) {
                take(i, known, firings, limit);
                for (Settled each : settled.get(i)) {
                    Fact fact = each.concerns(asked.tracks()) ? each.settling().fact(firings.reasons()) : null;
                    if (fact != null) {
                        known.add(each.slots(), fact);
                    }
                }
            }
            return new Evaluated.Concluded(firings.reasons(), known);
        } catch (Limit.Passed passed) {
            return new Evaluated.RanPastLimit(passed.rule());
        }
    }

    /** Numbers what the rules can say. Asked for more numbers only before the first case. */
    public Sayings sayings() {
        return sayings;
    }

    /** The rules that one condition kept from applying, in the order of the question. */
    public List<Gap> gaps(Evaluated.Concluded concluded) {
        return gaps.of(concluded.known(), concluded.reasons());
    }

    /** Finds what was concluded on the one thing that a pattern names; null where it names none, or nothing was. */
    public Function<Evaluated.Concluded, Fact> settled(Condition.Pattern pattern) {
        if (Slots.answered(pattern) == 0) {
            return concluded -> null;
        }
        int slot = slots.numbered(pattern);
        return concluded -> {
            Fact[] found = concluded.known().at(slot);
            return found.length == 0 ? null : found[0];
        };
    }

    private void take(int step, Known known, Firings firings, Limit limit) {
        network.match(step, new Standing(false, known, firings));
        if (steps.get(step).repeated()) {
            for (int said = -1; firings.reasons().count() > said; ) {
                said = firings.reasons().count();
                limit.look(steps.get(step).rules().get(0).id());
                network.match(step, new Standing(true, known, firings));
            }
        }
    }
}
