package nl.kompas.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import nl.kompas.rule.Assertion;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Conditions;
import nl.kompas.rule.Constraints;
import nl.kompas.rule.Rule;
import nl.kompas.rule.RuleSet;

/**
 * What the rules of a question can assert in any case at all, decided exactly by decision diagrams of all rules. One thing is
 * approximated: a rule that asks whether nothing is missing is taken to get either answer in every case.
 */
public final class RuleAnalysis {

    private final Map<String, SortedMap<Assertion, Integer>> says = new LinkedHashMap<>();
    private final Map<String, Obstacle> obstacles = new LinkedHashMap<>();
    private final List<Unadvised> unadvised = new ArrayList<>();

    /**
     * Why a rule never applies.
     *
     * @param condition the first that cannot hold together with those before it
     * @param byItself whether it cannot even hold by itself
     */
    public record Obstacle(Condition condition, boolean byItself) {}

    /**
     * A case that the rules leave without advice.
     *
     * @param track the track that gets none
     * @param day the day of the case, empty where any will do
     * @param findings what must be answered, and how; every other answer leaves it so. Texts, numbers, {@code true} or
     *     {@code false}, or lists of texts
     */
    public record Unadvised(String track, Optional<LocalDate> day, SortedMap<String, Object> findings) {}

    /** Analyses a rule set; nothing where its rules tell too many cases apart for that. */
    public static Optional<RuleAnalysis> of(RuleSet set) {
        try {
            return Optional.of(new RuleAnalysis(set));
        } catch (DecisionDiagrams.TooLarge e) {
            return Optional.empty();
        }
    }

    private RuleAnalysis(RuleSet set) {
        QuestionDiagrams questionDiagrams = draw(set);
        for (Rule rule : ordered(set)) {
            SortedMap<Assertion, Integer> all = questionDiagrams.reasoning().says(rule);
            all.values().removeIf(cases -> cases == DecisionDiagrams.FALSE);
            says.put(rule.id(), all);
            if (all.isEmpty()) {
                obstacle(rule, questionDiagrams.reasoning()).ifPresent(obstacle -> obstacles.put(rule.id(), obstacle));
            }
        }
        AssignmentCase assignmentCase = new AssignmentCase(set.definition(), questionDiagrams);
        MinimalAssignment minimalAssignment = new MinimalAssignment(
                questionDiagrams.diagrams(), questionDiagrams.variables().count(), assignmentCase::answered);
        set.definition().declaration().questions().get(set.question()).tracks().stream()
                .distinct()
                .forEach(track -> minimalAssignment
                        .of(questionDiagrams.reasoning().precedence().unadvised(track))
                        .map(values ->
                                new Unadvised(track, assignmentCase.day(values), assignmentCase.findings(values)))
                        .ifPresent(unadvised::add));
    }

    /** Evaluates all rules of a set. Throws {@link DecisionDiagrams.TooLarge} where they tell too many cases apart. */
    static QuestionDiagrams draw(RuleSet set) {
        return QuestionDiagrams.of(set, List.copyOf(ordered(set)));
    }

    /** Those on which the advice depends come first: that order of variables gives the smallest diagrams. */
    private static Set<Rule> ordered(RuleSet set) {
        Set<Rule> rules = new LinkedHashSet<>(DependencySlice.of(set));
        set.strata().rules().forEach(rules::addAll);
        return rules;
    }

    /** Why a rule never applies by these diagrams; nothing where its conditions can hold together. */
    static Optional<Obstacle> obstacle(Rule rule, SymbolicEvaluator symbolicEvaluator) {
        for (int i = 0; i < rule.when().size(); i++) {
            if (symbolicEvaluator.cases(rule.when().subList(0, i + 1)) == DecisionDiagrams.FALSE) {
                Condition condition = rule.when().get(i);
                boolean byItself =
                        !usesNames(condition) && symbolicEvaluator.cases(List.of(condition)) == DecisionDiagrams.FALSE;
                return Optional.of(new Obstacle(condition, byItself));
            }
        }
        return Optional.empty();
    }

    private static boolean usesNames(Condition condition) {
        Set<String> names = new TreeSet<>();
        Conditions.eachPattern(List.of(condition), pattern -> pattern.constraints()
                .forEach(constraint -> names.addAll(Constraints.names(constraint))));
        return !names.isEmpty();
    }

    /** Whether there is a case in which a rule applies; false for rules that are not in the set. */
    public boolean applies(Rule rule) {
        return !meaning(rule).isEmpty();
    }

    /** What a rule says, each with a number for the cases in which it does: equal for rules that say the same in every case. */
    public Map<Assertion, Integer> meaning(Rule rule) {
        return says.containsKey(rule.id()) ? says.get(rule.id()) : Map.of();
    }

    /** Why a rule of the set never applies; nothing where it does in some case. */
    public Optional<Obstacle> obstacle(Rule rule) {
        return Optional.ofNullable(obstacles.get(rule.id()));
    }

    /** All that some rule says in some case. */
    public Set<Assertion> said() {
        Set<Assertion> said = new TreeSet<>();
        says.values().forEach(each -> said.addAll(each.keySet()));
        return said;
    }

    /** For each track that no rule advises about in some case with everything answered: the plainest such case. */
    public List<Unadvised> unadvised() {
        return List.copyOf(unadvised);
    }
}
