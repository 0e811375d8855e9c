package nl.kompas.evaluation;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import nl.kompas.rule.Fact;
import nl.kompas.rule.Said;

/** What came of evaluating a case. */
public sealed interface Evaluated {

    /**
     * The rules came to an end.
     *
     * @param said all that rules said, each with the ids of the rules that said it
     * @param facts all facts, given and concluded
     */
    record Concluded(SortedMap<Said, SortedSet<String>> said, List<Fact> facts) implements Evaluated {}

    /** They did not, within the limit; the last rule is named. */
    record RanPastLimit(String rule) implements Evaluated {}
}
