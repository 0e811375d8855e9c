package nl.kompas.evaluation;

/**
 * Where rules of a step are entered: those that ask for a fact in a slot, or for one value of a field of it, are not looked at where
 * none is known.
 *
 * @param step when they have their turn
 * @param slot the slot, {@code NONE} for rules that may apply whatever is known
 * @param field the number of the field, {@code NONE} where any fact will do
 * @param value its value, null where any fact will do
 */
record Gate(int step, int slot, int field, Object value) {

    static final int NONE = -1;

    /** For rules that may apply whatever is known. */
    static Gate always(int step) {
        return new Gate(step, NONE, NONE, null);
    }

    /** For rules that ask for any fact in a slot. */
    static Gate any(int step, int slot) {
        return new Gate(step, slot, NONE, null);
    }
}
