package nl.kompas.engine;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.kompas.fixtures.PortEdition;
import nl.kompas.policy.EvaluationLimits;
import nl.kompas.rule.Assertion;
import nl.kompas.rule.RuleSet;
import nl.kompas.rule.Verb;

/** What the rules of the port conclude about a case: the one place where tests call the engine at its door. */
record PortEvaluation(RuleSet rules, RuleNetwork network, Evaluation evaluated) {

    static final EvaluationLimits WIDE = new EvaluationLimits(10_000, Duration.ofMinutes(5));

    /** Evaluates a case of the question {@code visit} with those findings. */
    static PortEvaluation of(PortEdition rules, String findings) {
        return of(rules, findings, WIDE);
    }

    /** The same within limits. */
    static PortEvaluation of(PortEdition rules, String findings, EvaluationLimits limits) {
        RuleSet set = rules.ruleSets().get("visit");
        RuleNetwork network = new RuleNetwork(set, limits);
        return new PortEvaluation(set, network, network.evaluate(rules.read("visit", findings), false));
    }

    /** The ids of the rules that applied. */
    Set<String> applied() {
        return concluded().provenance().applied();
    }

    /** The ids of the rules that said something; none where nobody did. */
    List<String> because(Verb verb, String first, String second) {
        Assertion assertion = new Assertion(verb, first, second);
        return concluded().provenance().with(verb).stream()
                .filter(heard -> heard.assertion().equals(assertion))
                .findFirst()
                .map(Provenance.Asserted::because)
                .orElse(List.of());
    }

    /** The rules that one condition kept from applying: by id, the place of that condition in the rule. */
    Map<String, Integer> nearMisses() {
        Map<String, Integer> misses = new TreeMap<>();
        network.nearMisses(concluded())
                .forEach(gap -> misses.put(rules.rules().get(gap.rule()).id(), gap.condition()));
        return misses;
    }

    private Evaluation.Concluded concluded() {
        return assertInstanceOf(Evaluation.Concluded.class, evaluated);
    }
}
