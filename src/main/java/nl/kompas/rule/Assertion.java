package nl.kompas.rule;

import java.util.Comparator;

/**
 * What a rule asserted about a case.
 *
 * @param verb how
 * @param first the first argument of the verb
 * @param second the second, null where the verb has one
 */
public record Assertion(Verb verb, String first, String second) implements Comparable<Assertion> {

    private static final Comparator<Assertion> ORDER = Comparator.comparing(Assertion::verb)
            .thenComparing(Assertion::first)
            .thenComparing(Assertion::second, Comparator.nullsFirst(Comparator.naturalOrder()));

    @Override
    public int compareTo(Assertion other) {
        return ORDER.compare(this, other);
    }
}
