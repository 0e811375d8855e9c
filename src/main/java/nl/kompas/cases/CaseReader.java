package nl.kompas.cases;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import nl.kompas.policy.Editions;
import nl.kompas.policy.Question;

/** Reads what a caller sends into a case, against the edition that will answer it. Safe for use by many threads. */
public final class CaseReader {

    /** In characters. */
    static final int LONGEST_REFERENCE = 200;

    private final Clock clock;
    private final CaseDefaults defaults;
    private final StraightReader straight;

    /** A reader; the clock tells what day it is where a case does not. */
    public CaseReader(Clock clock) {
        this(clock, CaseDefaults.NONE);
    }

    /** The same, for cases that may leave out what the defaults say. */
    public CaseReader(Clock clock, CaseDefaults defaults) {
        this.clock = clock;
        this.defaults = defaults;
        this.straight = new StraightReader(clock);
    }

    /** Reads one JSON document as a case for one of those editions. */
    public Reading read(byte[] json, Editions editions) {
        Optional<Case> read = defaults.fields().isEmpty() ? straight.read(json, editions) : Optional.empty();
        return read.isPresent() ? new Reading.Accepted(read.get()) : readCarefully(json, editions);
    }

    /** The same, with all that is wrong. */
    Reading readCarefully(byte[] json, Editions editions) {
        return CarefulReader.read(json, defaults, editions, clock);
    }

    /** The tracks that a question is about, where the findings that it requires are there. */
    static List<String> tracks(Question question, SortedMap<String, Finding> findings) {
        return question.trackBy()
                .map(by -> List.of(by.trackOf().get(((Finding.Chosen) findings.get(by.indicator())).value())))
                .orElse(question.tracks());
    }
}
