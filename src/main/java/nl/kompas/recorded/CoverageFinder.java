package nl.kompas.recorded;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import nl.kompas.analysis.ValueClasses;
import nl.kompas.answer.EditionEvaluator;
import nl.kompas.drl.RuleSetBuilder;
import nl.kompas.edition.CpuBudget;
import nl.kompas.edition.Edition;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.EditionLimits;
import nl.kompas.policy.FaultCollector;
import nl.kompas.recorded.Coverage.Part;
import nl.kompas.recorded.Coverage.RulePlace;
import nl.kompas.recorded.Coverage.UncoveredRule;
import nl.kompas.recorded.Coverage.UncoveredValue;
import nl.kompas.recorded.Coverage.WhyNot;
import nl.kompas.rule.Rule;
import nl.kompas.rule.RuleSet;

/** Finds what recorded cases leave out. Once found for an edition it is kept as long as that is; one is looked at at a time. */
public final class CoverageFinder {

    private final Map<EditionEvaluator, Coverage> known = Collections.synchronizedMap(new WeakHashMap<>());
    private final Clock clock;

    /** The clock tells what day it is where a case does not. */
    public CoverageFinder(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the recorded cases of an edition leave out. Takes seconds at first, and no longer than {@link EditionLimits#CHECK}.
     */
    public Coverage of(Edition edition) {
        return known.computeIfAbsent(edition.evaluator(), any -> find(edition));
    }

    private Coverage find(Edition edition) {
        SampleEvaluator sampleEvaluator = new SampleEvaluator(edition, clock);
        ValueClasses classes = new ValueClasses(edition.definition(), edition.rules());
        Map<String, RuleSet> sets =
                new RuleSetBuilder(edition.definition(), new FaultCollector()).read(edition.rules());
        CoveredItems coveredItems = CoveredItems.by(edition, classes, sampleEvaluator);
        List<Rule> idle = edition.rules().stream()
                .filter(rule -> !coveredItems.rules().contains(rule.id()))
                .toList();
        List<UncoveredRule> rules = made(idle, sets, new RuleCases(edition, classes, sampleEvaluator));
        ValueCases valueCases = new ValueCases(edition, classes, sampleEvaluator);
        List<UncoveredValue> values = classes.all().stream()
                .filter(value -> !coveredItems.values().contains(value))
                .map(value -> valueCases.of(value, sets))
                .toList();
        EditionId id = edition.definition().id();
        return new Coverage(
                id.policy(),
                id.edition(),
                edition.hash(),
                coveredItems.cases(),
                part(edition.rules().size(), rules),
                part(classes.all().size(), values));
    }

    private static List<UncoveredRule> made(List<Rule> idle, Map<String, RuleSet> sets, RuleCases cases) {
        if (idle.isEmpty()) {
            return List.of();
        }
        return CpuBudget.within(EditionLimits.CHECK, () -> cases.of(idle, sets))
                        instanceof CpuBudget.Outcome.Done<List<UncoveredRule>> done
                ? done.result()
                : idle.stream()
                        .map(rule -> new RulePlace(
                                rule.id(), rule.place().file(), rule.place().line()))
                        .map(place -> new UncoveredRule(place, null, WhyNot.TOO_MANY))
                        .toList();
    }

    private static <T> Part<T> part(int count, List<T> uncovered) {
        return new Part<>(count, count - uncovered.size(), uncovered);
    }
}
