package nl.kompas.decisions;

/**
 * What is kept of a decision, as it lies in the database.
 *
 * @param request the case, packed
 * @param answer the answer without the reference, packed
 * @param personal what may name a person; null where there was nothing, or it was erased
 * @param salt of its digest; null with it
 */
record Content(byte[] request, byte[] answer, byte[] personal, byte[] salt) {}
