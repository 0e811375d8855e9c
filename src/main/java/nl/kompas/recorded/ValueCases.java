package nl.kompas.recorded;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kompas.analysis.ValueClasses;
import nl.kompas.analysis.ValueClasses.ValueClass;
import nl.kompas.edition.Edition;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.Indicator;
import nl.kompas.policy.Question;
import nl.kompas.recorded.Coverage.Made;
import nl.kompas.recorded.Coverage.UncoveredValue;
import nl.kompas.recorded.Coverage.WhyNot;
import nl.kompas.rule.RuleSet;

/** Makes a case for each value that no recorded case gives: what its question requires, and that value. */
final class ValueCases {

    private final Edition edition;
    private final ValueClasses classes;
    private final SampleEvaluator sampleEvaluator;

    ValueCases(Edition edition, ValueClasses classes, SampleEvaluator sampleEvaluator) {
        this.edition = edition;
        this.classes = classes;
        this.sampleEvaluator = sampleEvaluator;
    }

    UncoveredValue of(ValueClass value, Map<String, RuleSet> sets) {
        Optional<Made> made = questions(value.indicator(), sets)
                .map(question -> made(question, value))
                .filter(each -> gives(each, value))
                .findFirst();
        return new UncoveredValue(
                value.indicator(),
                value.value(),
                value.above(),
                value.below(),
                made.orElse(null),
                made.isPresent() ? null : WhyNot.NONE_FOUND);
    }

    /** The questions that the indicator serves, those first in which a rule looks at it. */
    private Stream<Question> questions(String indicator, Map<String, RuleSet> sets) {
        Indicator known = edition.definition().vocabulary().find(indicator).orElseThrow();
        List<Question> serving = edition.definition().declaration().questions().values().stream()
                .filter(question -> known.serves().contains(question.id()))
                .toList();
        return Stream.of(true, false).flatMap(looked -> serving.stream()
                .filter(question -> looked == looksAt(sets.get(question.id()), indicator)));
    }

    private static boolean looksAt(RuleSet set, String indicator) {
        return set.rules().stream().anyMatch(rule -> rule.indicators().contains(indicator));
    }

    private Made made(Question question, ValueClass value) {
        SortedMap<String, Object> findings = new TreeMap<>();
        question.required().forEach(indicator -> findings.put(indicator, classes.any(indicator)));
        boolean item =
                edition.definition().vocabulary().find(value.indicator()).orElseThrow() instanceof Indicator.Several
                        && value.value() instanceof String;
        findings.put(value.indicator(), item ? List.of(value.value()) : value.value());
        EditionId id = edition.definition().id();
        return new Made(
                id.policy(),
                id.edition(),
                question.id(),
                edition.definition().declaration().from(),
                findings);
    }

    private boolean gives(Made made, ValueClass value) {
        return sampleEvaluator
                .read(made)
                .filter(asked -> CoveredItems.given(asked, classes).contains(value))
                .isPresent();
    }
}
