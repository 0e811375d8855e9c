package nl.kompas.evaluation;

/**
 * A case as it stands when a step of its evaluation begins: the one fact that Drools matches rules with.
 *
 * @param gate where rules are entered; null for any
 * @param again whether they had it before, and are asked whether there is more to say
 * @param known what is known
 * @param firings told what rules say
 */
record Standing(Gate gate, boolean again, Known known, Firings firings) {}
