package nl.kompas.engine;

/** What came of evaluating a case. */
public sealed interface Evaluation {

    /**
     * The rules came to an end.
     *
     * @param reasons all that rules said, each with the rules that said it
     * @param known what is known in the end
     */
    record Concluded(Provenance reasons, WorkingMemory known) implements Evaluation {}

    /** They did not, within the limit; the last rule is named. */
    record RanPastLimit(String rule) implements Evaluation {}
}
