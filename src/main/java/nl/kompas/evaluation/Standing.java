package nl.kompas.evaluation;

/**
 * What rules of a step are matched against: the one fact that the network sees.
 *
 * @param again whether the step is repeated, and rules are asked whether there is more to conclude
 * @param known what is known
 * @param firings records what rules conclude
 */
record Standing(boolean again, Known known, Firings firings) {}
