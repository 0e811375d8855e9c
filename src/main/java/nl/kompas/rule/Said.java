package nl.kompas.rule;

import java.util.Comparator;

/**
 * What a rule asserted about a case.
 *
 * @param verb how
 * @param first the first argument of the verb
 * @param second the second, null where the verb has one
 */
public record Said(Verb verb, String first, String second) implements Comparable<Said> {

    private static final Comparator<Said> ORDER = Comparator.comparing(Said::verb)
            .thenComparing(Said::first)
            .thenComparing(Said::second, Comparator.nullsFirst(Comparator.naturalOrder()));

    @Override
    public int compareTo(Said other) {
        return ORDER.compare(this, other);
    }
}
