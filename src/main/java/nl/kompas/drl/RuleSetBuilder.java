package nl.kompas.drl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kompas.policy.EditionLimits;
import nl.kompas.policy.FaultCollector;
import nl.kompas.policy.PolicyDefinition;
import nl.kompas.rule.Conditions;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.PossibleConclusions;
import nl.kompas.rule.Rule;
import nl.kompas.rule.RuleSet;
import nl.kompas.rule.Strata;
import nl.kompas.rule.Verb;

/** Reads the rules of an edition and puts those of each question in strata. */
public final class RuleSetBuilder {

    private final PolicyDefinition policyDefinition;
    private final FaultCollector faultCollector;

    /** A reader of the edition with that definition, which adds what is wrong to {@code faults}. */
    public RuleSetBuilder(PolicyDefinition policyDefinition, FaultCollector faultCollector) {
        this.policyDefinition = policyDefinition;
        this.faultCollector = faultCollector;
    }

    /** The rules of each question, by question; only to be used where no fault was added. */
    public Map<String, RuleSet> read(List<Rule> rules) {
        rules.forEach(this::onlyAdvises);
        rules.forEach(this::narrow);
        if (!faultCollector.none()) {
            return Map.of();
        }
        PossibleConclusions possibleConclusions = new PossibleConclusions(policyDefinition.declaration());
        Map<String, RuleSet> sets = new LinkedHashMap<>();
        for (String question : policyDefinition.declaration().questions().keySet()) {
            List<Rule> applying = rules.stream()
                    .filter(rule -> RuleSet.applies(rule, question))
                    .toList();
            Strata.Outcome outcome = Strata.of(applying, possibleConclusions);
            if (outcome instanceof Strata.Outcome.Layered layered) {
                sets.put(question, new RuleSet(policyDefinition, question, applying, layered.strata()));
            } else if (outcome instanceof Strata.Outcome.Circular circular) {
                circular(circular.circle());
            }
        }
        return sets;
    }

    private void circular(List<Rule> circle) {
        String names = circle.stream().map(Rule::id).sorted().collect(Collectors.joining(", "));
        faultCollector.add(
                "rules-circular",
                circle.get(0).place(),
                "Deze regels wachten op elkaar in een kring: " + names,
                "These rules wait for each other in a circle: " + names,
                "Haal uit een van hen de voorwaarde weg die naar de uitkomst van een andere kijkt.",
                "Take out of one of them the condition that looks at what another concludes.");
    }

    private void narrow(Rule rule) {
        if (new MatchCardinality(policyDefinition).of(rule) > EditionLimits.WAYS) {
            faultCollector.add(
                    "rule-too-broad",
                    rule.place(),
                    "Deze regel kan op meer dan " + EditionLimits.WAYS + " manieren tegelijk opgaan.",
                    "This rule can hold in more than " + EditionLimits.WAYS + " ways at once.",
                    "Vergelijk de rijen met elkaar (`cells[\"…\"] == $naam`) of verdeel de regel.",
                    "Compare the rows with each other (`cells[\"…\"] == $name`) or divide the rule.");
        }
        if (MatchCardinality.variants(rule) > EditionLimits.VARIANTS) {
            faultCollector.add(
                    "rule-too-broad",
                    rule.place(),
                    "Deze regel staat met al haar `or` voor meer dan " + EditionLimits.VARIANTS + " regels.",
                    "This rule with every `or` in it stands for more than " + EditionLimits.VARIANTS + " rules.",
                    "Schrijf `in (…)` waar het kan, of verdeel de regel.",
                    "Write `in (…)` where you can, or divide the rule.");
        }
    }

    /** Only advice may depend on {@code NothingMissing()}: what is missing is worked out from what the other rules advise. */
    private void onlyAdvises(Rule rule) {
        boolean advises = rule.then().stream().allMatch(statement -> statement.verb() == Verb.ADVISE);
        if (!advises && Conditions.patterns(rule.when()).anyMatch(each -> each.kind() == FactKind.NOTHING_MISSING)) {
            faultCollector.add(
                    "outside-profile",
                    rule.place(),
                    "Een regel met `NothingMissing()` mag alleen adviseren.",
                    "A rule with `NothingMissing()` may only advise.",
                    "Schrijf `advise(…)`.",
                    "Write `advise(…)`.");
        }
    }
}
