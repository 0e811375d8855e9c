package nl.kompas.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.kompas.policy.Framework;
import nl.kompas.policy.Place;
import nl.kompas.relevance.Survey;
import nl.kompas.rule.Rule;
import nl.kompas.rule.RuleSet;

/**
 * What is reviewed: an edition without faults.
 *
 * @param framework what its rules may name
 * @param rules sorted by id
 * @param sets the rules of each question, by question
 * @param surveys what those rules can say, by question; absent for a question whose rules tell too many cases apart
 * @param policy where names stand in {@code policy.yaml}
 * @param vocabulary where names stand in {@code vocabulary.yaml}
 */
record Subject(
        Framework framework,
        List<Rule> rules,
        Map<String, RuleSet> sets,
        Map<String, Survey> surveys,
        YamlPlaces policy,
        YamlPlaces vocabulary) {

    static Subject of(
            Framework framework, List<Rule> rules, Map<String, RuleSet> sets, SortedMap<String, String> files) {
        Map<String, Survey> surveys = new LinkedHashMap<>();
        sets.forEach((question, set) -> Survey.of(set).ifPresent(survey -> surveys.put(question, survey)));
        return new Subject(
                framework,
                rules,
                sets,
                surveys,
                places("policy.yaml", framework, files),
                places("vocabulary.yaml", framework, files));
    }

    private static YamlPlaces places(String name, Framework framework, SortedMap<String, String> files) {
        return YamlPlaces.of(framework.id() + "/" + name, files.get(name));
    }

    /** Whether the rules of every question were surveyed. */
    boolean whole() {
        return surveys.keySet().equals(sets.keySet());
    }

    /** Where a question is declared. */
    Place question(String id) {
        return policy.at("questions", id);
    }
}
