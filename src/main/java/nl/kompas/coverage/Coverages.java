package nl.kompas.coverage;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import nl.kompas.answer.Answerer;
import nl.kompas.catalogue.Bounded;
import nl.kompas.catalogue.Edition;
import nl.kompas.coverage.Coverage.Part;
import nl.kompas.coverage.Coverage.RulePlace;
import nl.kompas.coverage.Coverage.UncoveredRule;
import nl.kompas.coverage.Coverage.UncoveredValue;
import nl.kompas.coverage.Coverage.WhyNot;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.Faults;
import nl.kompas.policy.Limits;
import nl.kompas.profile.RuleSetReader;
import nl.kompas.relevance.ValueClasses;
import nl.kompas.rule.Rule;
import nl.kompas.rule.RuleSet;

/** Finds what recorded cases leave out. Once found for an edition it is kept as long as that is; one is looked at at a time. */
public final class Coverages {

    private final Map<Answerer, Coverage> known = Collections.synchronizedMap(new WeakHashMap<>());
    private final Clock clock;

    /** The clock tells what day it is where a case does not. */
    public Coverages(Clock clock) {
        this.clock = clock;
    }

    /** What the recorded cases of an edition leave out. Takes seconds at first, and no longer than {@link Limits#CHECK}. */
    public Coverage of(Edition edition) {
        return known.computeIfAbsent(edition.answerer(), any -> find(edition));
    }

    private Coverage find(Edition edition) {
        Asker asker = new Asker(edition, clock);
        ValueClasses classes = new ValueClasses(edition.framework(), edition.rules());
        Map<String, RuleSet> sets = new RuleSetReader(edition.framework(), new Faults()).read(edition.rules());
        Covered covered = Covered.by(edition, classes, asker);
        List<Rule> idle = edition.rules().stream()
                .filter(rule -> !covered.rules().contains(rule.id()))
                .toList();
        List<UncoveredRule> rules = made(idle, sets, new RuleCases(edition, classes, asker));
        ValueCases valueCases = new ValueCases(edition, classes, asker);
        List<UncoveredValue> values = classes.all().stream()
                .filter(value -> !covered.values().contains(value))
                .map(value -> valueCases.of(value, sets))
                .toList();
        EditionId id = edition.framework().id();
        return new Coverage(
                id.policy(),
                id.edition(),
                edition.hash(),
                covered.cases(),
                part(edition.rules().size(), rules),
                part(classes.all().size(), values));
    }

    private static List<UncoveredRule> made(List<Rule> idle, Map<String, RuleSet> sets, RuleCases cases) {
        if (idle.isEmpty()) {
            return List.of();
        }
        return Bounded.within(Limits.CHECK, () -> cases.of(idle, sets))
                        instanceof Bounded.Outcome.Done<List<UncoveredRule>> done
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
