package nl.kompas.rule;

import java.util.List;

/**
 * What a rule says.
 *
 * @param verb how
 * @param arguments texts or bound values, as many as the verb takes
 */
public record Statement(Verb verb, List<Constraint.Operand> arguments) {}
