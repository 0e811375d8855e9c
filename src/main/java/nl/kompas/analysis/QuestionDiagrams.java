package nl.kompas.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.kompas.policy.Indicator;
import nl.kompas.policy.Vocabulary;
import nl.kompas.rule.Rule;
import nl.kompas.rule.RuleSet;

/**
 * The diagrams of a question: its rules, evaluated over all cases at once.
 *
 * @param variables what the diagrams are about
 * @param domains the values of each variable
 * @param diagrams all that was drawn
 * @param reasoning what the rules say, and when
 */
record QuestionDiagrams(
        Variables variables, ValueAbstraction domains, DecisionDiagrams diagrams, SymbolicEvaluator reasoning) {

    private static final int MOST_NODES = 1 << 20;

    /**
     * Evaluates those rules of a set. Throws {@link DecisionDiagrams.TooLarge} where they tell too many cases apart.
     *
     * @param rules in the order in which variables are to be met
     */
    static QuestionDiagrams of(RuleSet set, List<Rule> rules) {
        Vocabulary vocabulary = set.definition().vocabulary();
        Set<String> first = new LinkedHashSet<>();
        set.definition()
                .declaration()
                .questions()
                .get(set.question())
                .trackBy()
                .ifPresent(by -> first.add(by.indicator()));
        Variables variables = new Variables(rules, vocabulary, set.question(), first);
        ValueAbstraction domains = new ValueAbstraction(set.definition(), rules);
        DecisionDiagrams diagrams = new DecisionDiagrams(sizes(variables, domains, vocabulary), MOST_NODES);
        CandidateFacts given = new CandidateFacts(set, variables, domains, diagrams);
        SymbolicEvaluator reasoning =
                new SymbolicEvaluator(given, diagrams, set.definition().declaration());
        for (List<Rule> stratum : set.strata().rules()) {
            reasoning.apply(stratum.stream().filter(rules::contains).toList());
        }
        return new QuestionDiagrams(variables, domains, diagrams, reasoning);
    }

    private static int[] sizes(Variables variables, ValueAbstraction domains, Vocabulary vocabulary) {
        int[] sizes = new int[variables.count()];
        for (int i = 0; i < sizes.length; i++) {
            String indicator = variables.slot(i).indicator();
            sizes[i] = switch (indicator) {
                case Variables.DAY -> domains.days().representatives().size();
                case Variables.NOTHING_MISSING -> 2;
                default ->
                    vocabulary.find(indicator).orElseThrow() instanceof Indicator.Several
                            ? 2
                            : 1 + domains.size(vocabulary.find(indicator).orElseThrow());
            };
        }
        return sizes;
    }
}
