package nl.kompas.engine;

/**
 * Where rules of a step are entered: those that ask for a fact in a slot, or for something of a field of it, are not looked at where
 * none is known.
 *
 * @param step when they have their turn
 * @param slot the slot, {@code NONE} for rules that may apply whatever is known
 * @param opening what a fact must be to open it, null where any will do
 */
record IndexedRules(int step, int slot, IndexKey opening) {

    static final int NONE = -1;

    /** For rules that may apply whatever is known. */
    static IndexedRules always(int step) {
        return new IndexedRules(step, NONE, null);
    }
}
