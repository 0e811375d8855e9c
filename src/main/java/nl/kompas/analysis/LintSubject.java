package nl.kompas.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.kompas.policy.FilePosition;
import nl.kompas.policy.PolicyDefinition;
import nl.kompas.rule.Rule;
import nl.kompas.rule.RuleSet;

/**
 * The edition that is linted; it has no faults.
 *
 * @param definition what its rules may name
 * @param rules sorted by id
 * @param sets the rules of each question, by question
 * @param analyses what those rules can say, by question; absent for a question whose rules tell too many cases apart
 * @param policy where names stand in {@code policy.yaml}
 * @param vocabulary where names stand in {@code vocabulary.yaml}
 */
record LintSubject(
        PolicyDefinition definition,
        List<Rule> rules,
        Map<String, RuleSet> sets,
        Map<String, RuleAnalysis> analyses,
        YamlPlaces policy,
        YamlPlaces vocabulary) {

    static LintSubject of(
            PolicyDefinition definition, List<Rule> rules, Map<String, RuleSet> sets, SortedMap<String, String> files) {
        Map<String, RuleAnalysis> analyses = new LinkedHashMap<>();
        sets.forEach((question, set) -> RuleAnalysis.of(set).ifPresent(analysis -> analyses.put(question, analysis)));
        return new LintSubject(
                definition,
                rules,
                sets,
                analyses,
                places("policy.yaml", definition, files),
                places("vocabulary.yaml", definition, files));
    }

    private static YamlPlaces places(String name, PolicyDefinition definition, SortedMap<String, String> files) {
        return YamlPlaces.of(definition.id() + "/" + name, files.get(name));
    }

    /** Whether the rules of every question were analysed. */
    boolean whole() {
        return analyses.keySet().equals(sets.keySet());
    }

    /** Where a question is declared. */
    FilePosition question(String id) {
        return policy.at("questions", id);
    }
}
