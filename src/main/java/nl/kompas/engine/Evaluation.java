package nl.kompas.engine;

/** What came of evaluating a case. */
public sealed interface Evaluation {

    /**
     * The rules came to an end.
     *
     * @param provenance what rules asserted, each with the rules that did
     * @param workingMemory what is known in the end
     */
    record Concluded(Provenance provenance, WorkingMemory workingMemory) implements Evaluation {}

    /** They did not, within the limit; the last rule is named. */
    record RanPastLimit(String rule) implements Evaluation {}
}
