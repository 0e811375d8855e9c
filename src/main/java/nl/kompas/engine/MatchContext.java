package nl.kompas.engine;

/**
 * What rules of a step are matched against: the one fact that the network sees.
 *
 * @param again whether the step is repeated, and rules are asked whether there is more to conclude
 * @param workingMemory what is known so far
 * @param firings records what rules conclude
 */
record MatchContext(boolean again, WorkingMemory workingMemory, FiringRecorder firings) {}
