package nl.kompas.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kompas.policy.Faults;
import nl.kompas.policy.Framework;
import nl.kompas.policy.Limits;
import nl.kompas.rule.Conclusions;
import nl.kompas.rule.Conditions;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.Rule;
import nl.kompas.rule.RuleSet;
import nl.kompas.rule.Strata;
import nl.kompas.rule.Verb;

/** Reads the rules of an edition and puts those of each question in strata. */
public final class RuleSetReader {

    private final Framework framework;
    private final Faults faults;

    /** A reader of the edition with that framework, which adds what is wrong to {@code faults}. */
    public RuleSetReader(Framework framework, Faults faults) {
        this.framework = framework;
        this.faults = faults;
    }

    /** The rules of each question, by question; only to be used where no fault was added. */
    public Map<String, RuleSet> read(List<Rule> rules) {
        rules.forEach(this::onlyAdvises);
        rules.forEach(this::narrow);
        if (!faults.none()) {
            return Map.of();
        }
        Conclusions conclusions = new Conclusions(framework.declaration());
        Map<String, RuleSet> sets = new LinkedHashMap<>();
        for (String question : framework.declaration().questions().keySet()) {
            List<Rule> applying = rules.stream()
                    .filter(rule -> RuleSet.applies(rule, question))
                    .toList();
            Strata.Outcome outcome = Strata.of(applying, conclusions);
            if (outcome instanceof Strata.Outcome.Layered layered) {
                sets.put(question, new RuleSet(framework, question, applying, layered.strata()));
            } else if (outcome instanceof Strata.Outcome.Circular circular) {
                circular(circular.circle());
            }
        }
        return sets;
    }

    private void circular(List<Rule> circle) {
        String names = circle.stream().map(Rule::id).sorted().collect(Collectors.joining(", "));
        faults.add(
                "rules-circular",
                circle.get(0).place(),
                "Deze regels wachten op elkaar in een kring: " + names,
                "These rules wait for each other in a circle: " + names,
                "Haal uit een van hen de voorwaarde weg die naar de uitkomst van een andere kijkt.",
                "Take out of one of them the condition that looks at what another concludes.");
    }

    private void narrow(Rule rule) {
        if (new Breadth(framework).of(rule) > Limits.WAYS) {
            faults.add(
                    "rule-too-broad",
                    rule.place(),
                    "Deze regel kan op meer dan " + Limits.WAYS + " manieren tegelijk opgaan.",
                    "This rule can hold in more than " + Limits.WAYS + " ways at once.",
                    "Vergelijk de rijen met elkaar (`cells[\"…\"] == $naam`) of verdeel de regel.",
                    "Compare the rows with each other (`cells[\"…\"] == $name`) or divide the rule.");
        }
        if (Breadth.variants(rule) > Limits.VARIANTS) {
            faults.add(
                    "rule-too-broad",
                    rule.place(),
                    "Deze regel staat met al haar `or` voor meer dan " + Limits.VARIANTS + " regels.",
                    "This rule with every `or` in it stands for more than " + Limits.VARIANTS + " rules.",
                    "Schrijf `in (…)` waar het kan, of verdeel de regel.",
                    "Write `in (…)` where you can, or divide the rule.");
        }
    }

    /** Only advice may depend on {@code NothingMissing()}: what is missing is worked out from what the other rules advise. */
    private void onlyAdvises(Rule rule) {
        boolean advises = rule.then().stream().allMatch(statement -> statement.verb() == Verb.ADVISE);
        if (!advises && Conditions.patterns(rule.when()).anyMatch(each -> each.kind() == FactKind.NOTHING_MISSING)) {
            faults.add(
                    "outside-profile",
                    rule.place(),
                    "Een regel met `NothingMissing()` mag alleen adviseren.",
                    "A rule with `NothingMissing()` may only advise.",
                    "Schrijf `advise(…)`.",
                    "Write `advise(…)`.");
        }
    }
}
