package nl.kompas.evaluation;

import java.util.Map;
import java.util.Set;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Rule;

/**
 * What kept a rule from applying.
 *
 * @param rule the rule
 * @param condition the one condition that did not hold
 * @param names all values that the others bound in some way of holding, sorted, by name
 */
public record Gap(Rule rule, Condition condition, Map<String, Set<Object>> names) {}
