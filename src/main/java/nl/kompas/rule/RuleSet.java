package nl.kompas.rule;

import java.util.List;
import java.util.Optional;
import nl.kompas.policy.PolicyDefinition;

/**
 * The rules of an edition that can apply to one question, in strata.
 *
 * @param definition what the rules name
 * @param question the question
 * @param rules sorted by id
 * @param strata the same, in strata
 */
public record RuleSet(PolicyDefinition definition, String question, List<Rule> rules, Strata strata) {

    /** Whether a rule can apply to a question: none of its conditions asks for another. */
    public static boolean applies(Rule rule, String question) {
        return rule.when().stream()
                .allMatch(condition -> !(condition instanceof Condition.Pattern pattern)
                        || pattern.kind() != FactKind.CASE
                        || possible(pattern, question));
    }

    private static boolean possible(Condition.Pattern pattern, String question) {
        Fact fact = new Fact(FactKind.CASE, question, null);
        return pattern.constraints().stream().allMatch(constraint -> Constraints.mayHold(constraint, fact));
    }

    /** The rule of that id. */
    public Optional<Rule> find(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
