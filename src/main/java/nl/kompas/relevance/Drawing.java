package nl.kompas.relevance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.kompas.policy.Indicator;
import nl.kompas.policy.Vocabulary;
import nl.kompas.rule.Rule;
import nl.kompas.rule.RuleSet;

/**
 * Rules of a question, applied to all cases at once.
 *
 * @param variables what the diagrams are about
 * @param domains the values of each variable
 * @param diagrams all that was drawn
 * @param reasoning what the rules say, and when
 */
record Drawing(Variables variables, Domains domains, Diagrams diagrams, Reasoning reasoning) {

    private static final int MOST_NODES = 1 << 20;

    /**
     * Draws those rules of a set. Throws {@link Diagrams.TooLarge} where they tell too many cases apart.
     *
     * @param rules in the order in which variables are to be met
     */
    static Drawing of(RuleSet set, List<Rule> rules) {
        Vocabulary vocabulary = set.framework().vocabulary();
        Set<String> first = new LinkedHashSet<>();
        set.framework()
                .declaration()
                .questions()
                .get(set.question())
                .trackBy()
                .ifPresent(by -> first.add(by.indicator()));
        Variables variables = new Variables(rules, vocabulary, set.question(), first);
        Domains domains = new Domains(set.framework(), rules);
        Diagrams diagrams = new Diagrams(sizes(variables, domains, vocabulary), MOST_NODES);
        Candidates given = new Candidates(set, variables, domains, diagrams);
        Reasoning reasoning = new Reasoning(given, diagrams, set.framework().declaration());
        for (List<Rule> stratum : set.strata().rules()) {
            reasoning.apply(stratum.stream().filter(rules::contains).toList());
        }
        return new Drawing(variables, domains, diagrams, reasoning);
    }

    private static int[] sizes(Variables variables, Domains domains, Vocabulary vocabulary) {
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
