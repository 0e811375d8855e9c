package nl.kompas.decisions;

/**
 * By what the chain holds on to the content of a decision, also after it is gone.
 *
 * @param request of the case
 * @param personal of the salt and what may name a person; null where there was nothing
 * @param answer of the answer
 */
record ContentDigests(byte[] request, byte[] personal, byte[] answer) {}
