package nl.kompas.evaluation;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.kompas.policy.EvaluationLimits;
import nl.kompas.review.PortRules;
import nl.kompas.rule.RuleSet;
import nl.kompas.rule.Said;
import nl.kompas.rule.Verb;

/** What the rules of the port conclude about a case: the one place where tests call the engine at its door. */
record PortEvaluation(RuleSet rules, Network network, Evaluated evaluated) {

    static final EvaluationLimits WIDE = new EvaluationLimits(10_000, Duration.ofMinutes(5));

    /** Evaluates a case of the question {@code visit} with those findings. */
    static PortEvaluation of(PortRules rules, String findings) {
        return of(rules, findings, WIDE);
    }

    /** The same within limits. */
    static PortEvaluation of(PortRules rules, String findings, EvaluationLimits limits) {
        RuleSet set = rules.ruleSets().get("visit");
        Network network = new Network(set, limits);
        return new PortEvaluation(set, network, network.evaluate(rules.read("visit", findings), false));
    }

    /** The ids of the rules that applied. */
    Set<String> applied() {
        return concluded().reasons().applied();
    }

    /** The ids of the rules that said something; none where nobody did. */
    List<String> because(Verb verb, String first, String second) {
        Said said = new Said(verb, first, second);
        return concluded().reasons().with(verb).stream()
                .filter(heard -> heard.said().equals(said))
                .findFirst()
                .map(Reasons.Heard::because)
                .orElse(List.of());
    }

    /** The rules that one condition kept from applying: by id, the place of that condition in the rule. */
    Map<String, Integer> nearMisses() {
        Map<String, Integer> misses = new TreeMap<>();
        network.gaps(concluded())
                .forEach(gap -> misses.put(rules.rules().get(gap.rule()).id(), gap.condition()));
        return misses;
    }

    private Evaluated.Concluded concluded() {
        return assertInstanceOf(Evaluated.Concluded.class, evaluated);
    }
}
