package nl.kompas.cli;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kompas.policy.EditionId;

/** Counts replays as they come, by the edition that answered. */
final class ReplayTally {

    /** Stands for the edition of a case of which it cannot be told. */
    static final String NO_EDITION = "(no edition)";

    private final SortedMap<String, Count> byEdition = new TreeMap<>();
    private long elsewhere;

    /**
     * How many cases ended how.
     *
     * @param cases all of them
     * @param differing those that did not come out as expected
     * @param refused those that were not answered
     * @param nanoseconds the time that they took together, on all processors
     */
    record Count(long cases, long differing, long refused, long nanoseconds) {

        static final Count NONE = new Count(0, 0, 0, 0);
        static final Count REFUSED = new Count(1, 0, 1, 0);

        /** Those that came out as expected. */
        long asExpected() {
            return cases - differing - refused;
        }

        /** Both together. */
        Count and(Count other) {
            return new Count(
                    cases + other.cases,
                    differing + other.differing,
                    refused + other.refused,
                    nanoseconds + other.nanoseconds);
        }
    }

    /** What a case is counted under. */
    static String edition(Replayed replayed) {
        return replayed.edition().map(EditionId::toString).orElse(NO_EDITION);
    }

    /** Counts one case. */
    void take(Replayed replayed) {
        if (replayed.ending() instanceof Replayed.Elsewhere) {
            elsewhere++;
        } else {
            long differing = replayed.ending() instanceof Replayed.Differs ? 1 : 0;
            long refused = replayed.ending() instanceof Replayed.Refused ? 1 : 0;
            byEdition.merge(edition(replayed), new Count(1, differing, refused, replayed.nanoseconds()), Count::and);
        }
    }

    /** The counts, by edition. */
    SortedMap<String, Count> byEdition() {
        return Collections.unmodifiableSortedMap(byEdition);
    }

    /** All together. */
    Count all() {
        return byEdition.values().stream().reduce(Count.NONE, Count::and);
    }

    /** Cases about another policy than the edition that was to answer; not among the others. */
    long elsewhere() {
        return elsewhere;
    }
}
