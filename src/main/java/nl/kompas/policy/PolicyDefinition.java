package nl.kompas.policy;

import java.util.Map;

/**
 * All that rules of an edition may name: the policy's declaration, its vocabulary and its tables.
 *
 * @param id the edition
 * @param declaration what {@code policy.yaml} says
 * @param vocabulary what {@code vocabulary.yaml} says
 * @param tables the edition's own and the shared ones, by name
 */
public record PolicyDefinition(
        EditionId id, Declaration declaration, Vocabulary vocabulary, Map<String, Table> tables) {}
