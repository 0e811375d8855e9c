package nl.kompas.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.kompas.rule.Conclusion;
import nl.kompas.rule.Conditions;
import nl.kompas.rule.PossibleConclusions;
import nl.kompas.rule.Rule;
import nl.kompas.rule.Strata;

/**
 * Cuts strata into steps: no rule looks at what another rule of its own step says. Rules that lead to each other in a circle, as
 * they may where nothing is negated, share a step that is repeated until nothing new is asserted.
 */
final class Schedule {

    private Schedule() {}

    /**
     * Rules that have their turn together.
     *
     * @param rules the rules
     * @param repeated whether they may lead to each other
     * @param completed what no rule can change any more after this step
     */
    record Step(List<Rule> rules, boolean repeated, List<Conclusion> completed) {}

    static List<Step> of(Strata strata, PossibleConclusions possibleConclusions) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < strata.rules().size(); i++) {
            cut(strata.rules().get(i), strata.completeAfter(i), possibleConclusions, steps);
        }
        return List.copyOf(steps);
    }

    private static void cut(
            List<Rule> stratum, List<Conclusion> completed, PossibleConclusions possibleConclusions, List<Step> steps) {
        Map<Rule, Set<Rule>> leadsTo = new TreeMap<>(Comparator.comparing(Rule::id));
        stratum.forEach(rule -> leadsTo.put(rule, new HashSet<>()));
        Map<Conclusion, List<Rule>> writers = new TreeMap<>();
        for (Rule rule : stratum) {
            rule.then().forEach(statement -> possibleConclusions
                    .of(statement)
                    .forEach(conclusion -> writers.computeIfAbsent(conclusion, any -> new ArrayList<>())
                            .add(rule)));
        }
        for (Rule rule : stratum) {
            Conditions.eachPattern(
                    rule.when(), pattern -> possibleConclusions.of(pattern).forEach(conclusion -> leadsTo.get(rule)
                            .addAll(writers.getOrDefault(conclusion, List.of()))));
        }
        layer(leadsTo, completed, steps);
    }

    private static void layer(Map<Rule, Set<Rule>> waitsFor, List<Conclusion> completed, List<Step> steps) {
        List<Rule> left = new ArrayList<>(waitsFor.keySet());
        do {
            Set<Rule> open = new HashSet<>(left);
            List<Rule> ready = left.stream()
                    .filter(rule -> waitsFor.get(rule).stream().noneMatch(open::contains))
                    .toList();
            boolean circle = ready.isEmpty();
            List<Rule> now = circle ? List.copyOf(left) : ready;
            left.removeAll(now);
            steps.add(new Step(now, circle && !now.isEmpty(), left.isEmpty() ? completed : List.of()));
        } while (!left.isEmpty());
    }
}
