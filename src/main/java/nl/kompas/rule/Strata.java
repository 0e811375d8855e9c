package nl.kompas.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts rules in strata, so that each reads only what is final by then: a rule that negates a conclusion, or reads one that
 * depends on all rules about it, is in a higher stratum than every rule that concludes on it.
 */
public final class Strata {

    private final List<List<Rule>> rules;
    private final List<List<Conclusion>> settled;

    private Strata(List<List<Rule>> rules, List<List<Conclusion>> settled) {
        this.rules = rules;
        this.settled = settled;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** Every rule has its stratum. */
        record Layered(Strata strata) implements Outcome {}

        /** These rules wait for each other in a circle. */
        record Circular(List<Rule> circle) implements Outcome {}
    }

    /** The rules of each stratum, lowest first. */
    public List<List<Rule>> rules() {
        return rules;
    }

    /** The conclusions that depend on all rules about them and are final once a stratum has been evaluated. */
    public List<Conclusion> completeAfter(int stratum) {
        return settled.get(stratum);
    }

    /** Puts the rules of an edition in strata. */
    public static Outcome of(List<Rule> rules, PossibleConclusions possibleConclusions) {
        Map<Conclusion, Set<Rule>> writers = writers(rules, possibleConclusions);
        Map<Rule, Map<Rule, Boolean>> waitsFor = new HashMap<>();
        rules.forEach(rule -> waitsFor.put(rule, waitsFor(rule, writers, possibleConclusions)));
        Map<Rule, Integer> strata = new HashMap<>();
        Map<Rule, Rule> cause = new HashMap<>();
        rules.forEach(rule -> strata.put(rule, 0));
        for (boolean raised = true; raised; ) {
            raised = false;
            for (Rule rule : rules) {
                for (Map.Entry<Rule, Boolean> other : waitsFor.get(rule).entrySet()) {
                    int needed = strata.get(other.getKey()) + (other.getValue() ? 1 : 0);
                    if (needed > strata.get(rule)) {
                        strata.put(rule, needed);
                        cause.put(rule, other.getKey());
                        raised = true;
                    }
                    if (needed > rules.size()) {
                        return new Outcome.Circular(circle(rule, cause));
                    }
                }
            }
        }
        return new Outcome.Layered(layered(rules, strata, writers, possibleConclusions));
    }

    private static Map<Conclusion, Set<Rule>> writers(List<Rule> rules, PossibleConclusions possibleConclusions) {
        Map<Conclusion, Set<Rule>> writers = new TreeMap<>();
        rules.forEach(rule -> possibleConclusions.of(rule).forEach(conclusion -> writers.computeIfAbsent(
                        conclusion, key -> new HashSet<>())
                .add(rule)));
        return writers;
    }

    /** The rules that a rule may not precede; true for those whose stratum must be lower than its own. */
    private static Map<Rule, Boolean> waitsFor(
            Rule rule, Map<Conclusion, Set<Rule>> writers, PossibleConclusions possibleConclusions) {
        Map<Rule, Boolean> others = new TreeMap<>(Comparator.comparing(Rule::id));
        waitsFor(rule.when(), false, writers, possibleConclusions, others);
        return others;
    }

    private static void waitsFor(
            List<Condition> conditions,
            boolean negated,
            Map<Conclusion, Set<Rule>> writers,
            PossibleConclusions possibleConclusions,
            Map<Rule, Boolean> others) {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Pattern pattern) {
                boolean after = negated || pattern.kind().availability() == FactKind.Availability.AFTER_ALL;
                possibleConclusions.of(pattern).forEach(conclusion -> writers.getOrDefault(conclusion, Set.of())
                        .forEach(writer -> others.merge(writer, after, Boolean::logicalOr)));
            } else if (condition instanceof Condition.Not not) {
                waitsFor(not.conditions(), true, writers, possibleConclusions, others);
            } else if (condition instanceof Condition.Exists exists) {
                waitsFor(exists.conditions(), negated, writers, possibleConclusions, others);
            } else if (condition instanceof Condition.Either either) {
                either.branches().forEach(branch -> waitsFor(branch, negated, writers, possibleConclusions, others));
            }
        }
    }

    private static List<Rule> circle(Rule start, Map<Rule, Rule> cause) {
        List<Rule> path = new ArrayList<>();
        Rule at = start;
        while (at != null && !path.contains(at)) {
            path.add(at);
            at = cause.get(at);
        }
        return at == null ? path : path.subList(path.indexOf(at), path.size());
    }

    private static Strata layered(
            List<Rule> rules,
            Map<Rule, Integer> strata,
            Map<Conclusion, Set<Rule>> writers,
            PossibleConclusions possibleConclusions) {
        int count =
                1 + strata.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<List<Rule>> layers = new ArrayList<>();
        List<List<Conclusion>> settled = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int stratum = i;
            layers.add(
                    rules.stream().filter(rule -> strata.get(rule) == stratum).toList());
            settled.add(new ArrayList<>());
        }
        for (FactKind kind : FactKind.values()) {
            if (kind.availability() == FactKind.Availability.AFTER_ALL) {
                for (Conclusion conclusion : possibleConclusions.of(kind)) {
                    int last = writers.getOrDefault(conclusion, Set.of()).stream()
                            .mapToInt(strata::get)
                            .max()
                            .orElse(0);
                    settled.get(last).add(conclusion);
                }
            }
        }
        return new Strata(List.copyOf(layers), settled);
    }
}
