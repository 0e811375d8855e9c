package nl.kompas.cli;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.kompas.edition.Edition;
import nl.kompas.rule.Conclusion;
import nl.kompas.rule.Conditions;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.PossibleConclusions;
import nl.kompas.rule.Rule;
import nl.kompas.rule.RuleSet;

/**
 * A rule in its surroundings.
 *
 * @param questions those that it can apply to
 * @param tables those that it looks at
 * @param reads the conclusions of other rules that it looks at
 * @param readers the rules that look at what it concludes
 * @param cases the recorded cases to which it applies
 */
record Explanation(
        Edition edition,
        Rule rule,
        List<String> questions,
        SortedSet<String> tables,
        SortedSet<Conclusion> reads,
        List<Rule> readers,
        List<FiringCases.Fired> cases) {

    static Explanation of(Edition edition, Rule rule, FiringCases cases) {
        PossibleConclusions possibleConclusions =
                new PossibleConclusions(edition.definition().declaration());
        List<String> questions = edition.definition().declaration().questions().keySet().stream()
                .filter(question -> RuleSet.applies(rule, question))
                .toList();
        SortedSet<Conclusion> concluded = possibleConclusions.of(rule);
        List<Rule> readers = edition.rules().stream()
                .filter(other -> possibleConclusions.readBy(other).stream().anyMatch(concluded::contains))
                .toList();
        return new Explanation(
                edition,
                rule,
                questions,
                tables(rule),
                possibleConclusions.readBy(rule),
                readers,
                cases.of(rule.id(), edition));
    }

    private static SortedSet<String> tables(Rule rule) {
        SortedSet<String> tables = new TreeSet<>();
        Conditions.eachPattern(rule.when(), pattern -> {
            if (pattern.kind() == FactKind.ROW || pattern.kind() == FactKind.LISTED) {
                tables.add(Conditions.literal(pattern, "table"));
            }
        });
        return tables;
    }
}
