package nl.kompas.recorded;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kompas.analysis.TestCaseGenerator;
import nl.kompas.analysis.TestCaseGenerator.Trial;
import nl.kompas.analysis.ValueClasses;
import nl.kompas.edition.Edition;
import nl.kompas.policy.EditionId;
import nl.kompas.recorded.Coverage.Made;
import nl.kompas.recorded.Coverage.RulePlace;
import nl.kompas.recorded.Coverage.UncoveredRule;
import nl.kompas.recorded.Coverage.WhyNot;
import nl.kompas.rule.Rule;
import nl.kompas.rule.RuleSet;

/** Makes a case for each rule that no recorded case makes apply; each made case was evaluated, and the rule applies to it. */
final class RuleCases {

    private final Edition edition;
    private final ValueClasses classes;
    private final SampleEvaluator sampleEvaluator;

    RuleCases(Edition edition, ValueClasses classes, SampleEvaluator sampleEvaluator) {
        this.edition = edition;
        this.classes = classes;
        this.sampleEvaluator = sampleEvaluator;
    }

    /** A case for each rule, one question after the other; a drawing may be large, so there is one at a time. */
    List<UncoveredRule> of(List<Rule> rules, Map<String, RuleSet> sets) {
        Map<Rule, Made> made = new HashMap<>();
        Map<Rule, WhyNot> why = new HashMap<>();
        sets.forEach((question, set) -> {
            List<Rule> wanted = rules.stream()
                    .filter(rule -> !made.containsKey(rule) && RuleSet.applies(rule, question))
                    .toList();
            if (!wanted.isEmpty()) {
                Optional<TestCaseGenerator> trials = TestCaseGenerator.of(set);
                wanted.forEach(rule -> tried(rule, question, trials, made, why));
            }
        });
        return rules.stream().map(rule -> uncovered(rule, made, why)).toList();
    }

    private void tried(
            Rule rule,
            String question,
            Optional<TestCaseGenerator> trials,
            Map<Rule, Made> made,
            Map<Rule, WhyNot> why) {
        if (trials.isEmpty()) {
            why.put(rule, WhyNot.TOO_MANY);
            return;
        }
        List<Trial> all = trials.get().of(rule, required(question));
        Optional<Made> found = all.stream()
                .map(trial -> made(question, trial))
                .filter(each -> applies(rule, each))
                .findFirst();
        found.ifPresent(each -> made.put(rule, each));
        if (!all.isEmpty()) {
            why.putIfAbsent(rule, WhyNot.NONE_FOUND);
        }
    }

    private boolean applies(Rule rule, Made made) {
        return sampleEvaluator
                .read(made)
                .filter(asked -> sampleEvaluator.applying(asked).contains(rule.id()))
                .isPresent();
    }

    private Made made(String question, Trial trial) {
        EditionId id = edition.definition().id();
        return new Made(id.policy(), id.edition(), question, trial.day(), trial.findings());
    }

    /** Some value for each indicator that a question requires. */
    private SortedMap<String, Object> required(String question) {
        SortedMap<String, Object> required = new TreeMap<>();
        edition.definition()
                .declaration()
                .questions()
                .get(question)
                .required()
                .forEach(indicator -> required.put(indicator, classes.any(indicator)));
        return required;
    }

    private static UncoveredRule uncovered(Rule rule, Map<Rule, Made> made, Map<Rule, WhyNot> why) {
        RulePlace place =
                new RulePlace(rule.id(), rule.place().file(), rule.place().line());
        return made.containsKey(rule)
                ? new UncoveredRule(place, made.get(rule), null)
                : new UncoveredRule(place, null, why.getOrDefault(rule, WhyNot.NEVER));
    }
}
