package nl.kompas.evaluation;

/** What came of evaluating a case. */
public sealed interface Evaluated {

    /**
     * The rules came to an end.
     *
     * @param reasons all that rules said, each with the rules that said it
     * @param known what is known in the end
     */
    record Concluded(Reasons reasons, Known known) implements Evaluated {}

    /** They did not, within the limit; the last rule is named. */
    record RanPastLimit(String rule) implements Evaluated {}
}
