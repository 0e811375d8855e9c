package nl.kompas.engine;

/**
 * An entry of the discrimination index: rules of a step that ask for a fact in a slot, or for a value of a field of it. They are not
 * looked at while no such fact is known.
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
