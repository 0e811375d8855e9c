package nl.kompas.engine;

import java.util.Map;
import java.util.Set;

/**
 * A near miss: a rule that one condition kept from firing.
 *
 * @param rule the place of the rule among those of its question
 * @param condition the place in the rule of the one condition that did not hold
 * @param names all values that the other conditions bound in some way of holding, sorted, by name: those that this one uses
 */
public record NearMiss(int rule, int condition, Map<String, Set<Object>> names) {}
