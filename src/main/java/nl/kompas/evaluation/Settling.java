package nl.kompas.evaluation;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import nl.kompas.policy.Declaration;
import nl.kompas.rule.Conclusion;
import nl.kompas.rule.Fact;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.Level;
import nl.kompas.rule.Said;
import nl.kompas.rule.Status;
import nl.kompas.rule.Verb;
import nl.kompas.rule.Verdict;

/** Combines what rules said about one thing, as "How conclusions combine" of the catalogue has it. */
public final class Settling {

    private final SortedMap<Said, SortedSet<String>> said;

    /** What was said, by all rules that could say it. */
    public Settling(SortedMap<Said, SortedSet<String>> said) {
        this.said = said;
    }

    /** {@code UNMET} beats {@code MET}. */
    public Status status(String precondition) {
        if (wasSaid(Verb.UNMET, precondition)) {
            return Status.UNMET;
        }
        return wasSaid(Verb.MET, precondition) ? Status.MET : Status.UNKNOWN;
    }

    /** The gravest counts. */
    public Verdict verdict(String component) {
        if (wasSaid(Verb.OBSTRUCTS, component)) {
            return Verdict.OBSTRUCTS;
        }
        if (wasSaid(Verb.SUPPORTS, component)) {
            return Verdict.SUPPORTS;
        }
        return wasSaid(Verb.NEUTRAL, component) ? Verdict.NEUTRAL : Verdict.UNKNOWN;
    }

    /** The most cautious level that was said with a verb, if any was. */
    public Optional<Level> level(Verb verb, String track) {
        for (Level level : Level.values()) {
            if (said.containsKey(new Said(verb, track, level.id()))) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** The fact of a conclusion, if there is one: a track without an indication has none. */
    Optional<Fact> fact(Conclusion conclusion, Declaration declaration) {
        String key = conclusion.key();
        return switch (conclusion.kind()) {
            case PRECONDITION ->
                Optional.of(new Fact(FactKind.PRECONDITION, key, status(key).id()));
            case COMPONENT ->
                Optional.of(new Fact(
                        FactKind.COMPONENT,
                        key,
                        declaration.aspectOf(key).orElseThrow(),
                        verdict(key).id()));
            case INDICATION -> level(Verb.INDICATE, key).map(level -> new Fact(FactKind.INDICATION, key, level.id()));
            default ->
                Optional.of(new Fact(
                        FactKind.ADVICE,
                        key,
                        level(Verb.ADVISE, key).orElse(Level.UNDETERMINED).id()));
        };
    }

    private boolean wasSaid(Verb verb, String about) {
        return said.containsKey(new Said(verb, about, null));
    }
}
