package nl.kompas.edition;

import java.util.List;
import nl.kompas.answer.EditionEvaluator;
import nl.kompas.policy.PolicyDefinition;
import nl.kompas.rule.Rule;

/**
 * An edition that answers.
 *
 * @param files what it was made from
 * @param definition what its rules may name
 * @param rules sorted by id
 * @param hash of all that can change an answer, {@code sha256:} and 64 hexadecimal digits
 * @param evaluator answers its questions
 */
public record Edition(
        EditionFiles files, PolicyDefinition definition, List<Rule> rules, String hash, EditionEvaluator evaluator) {}
