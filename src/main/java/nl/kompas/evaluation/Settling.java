package nl.kompas.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kompas.policy.Declaration;
import nl.kompas.rule.Conclusion;
import nl.kompas.rule.Fact;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.Level;
import nl.kompas.rule.Said;
import nl.kompas.rule.Status;
import nl.kompas.rule.Verb;
import nl.kompas.rule.Verdict;

/**
 * How what rules say about one thing combines, as "How conclusions combine" of the catalogue has it: the gravest counts.
 *
 * @param about what it is about
 * @param gravestFirst what can be said of it, with the fact that follows
 * @param otherwise the fact where nothing was said; null where there is none
 */
public record Settling(Conclusion about, List<Outcome> gravestFirst, Fact otherwise) {

    /** What follows from what was said, unless something graver was said. */
    public record Outcome(Said said, Fact fact) {}

    /** How a precondition is settled. */
    public static Settling precondition(String id) {
        return new Settling(
                new Conclusion(FactKind.PRECONDITION, id),
                Stream.of(Verb.UNMET, Verb.MET)
                        .map(verb -> new Outcome(
                                new Said(verb, id, null), status(id, verb == Verb.MET ? Status.MET : Status.UNMET)))
                        .toList(),
                status(id, Status.UNKNOWN));
    }

    /** How a component is settled. */
    public static Settling component(String aspect, String id) {
        return new Settling(
                new Conclusion(FactKind.COMPONENT, id),
                List.of(
                        rated(Verb.OBSTRUCTS, aspect, id, Verdict.OBSTRUCTS),
                        rated(Verb.SUPPORTS, aspect, id, Verdict.SUPPORTS),
                        rated(Verb.NEUTRAL, aspect, id, Verdict.NEUTRAL)),
                verdict(aspect, id, Verdict.UNKNOWN));
    }

    /** How the indication for a track is settled: without any there is none. */
    public static Settling indication(String track) {
        return levels(Verb.INDICATE, track, null);
    }

    /** How the advice for a track is settled. */
    public static Settling advice(String track) {
        return levels(Verb.ADVISE, track, new Fact(FactKind.ADVICE, track, Level.UNDETERMINED.id()));
    }

    static Settling of(Conclusion conclusion, Declaration declaration) {
        String key = conclusion.key();
        return switch (conclusion.kind()) {
            case PRECONDITION -> precondition(key);
            case COMPONENT -> component(declaration.aspectOf(key).orElseThrow(), key);
            case INDICATION -> indication(key);
            default -> advice(key);
        };
    }

    /** The fact that it comes to; null where there is none. */
    public Fact fact(Reasons reasons) {
        for (Outcome outcome : gravestFirst) {
            if (reasons.said(outcome.said())) {
                return outcome.fact();
            }
        }
        return otherwise;
    }

    /** All that can be said about it. */
    public List<Said> sayable() {
        return gravestFirst.stream().map(Outcome::said).toList();
    }

    private static Settling levels(Verb verb, String track, Fact otherwise) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Level level : Level.values()) {
            outcomes.add(new Outcome(new Said(verb, track, level.id()), new Fact(verb.concludes(), track, level.id())));
        }
        return new Settling(new Conclusion(verb.concludes(), track), List.copyOf(outcomes), otherwise);
    }

    private static Outcome rated(Verb verb, String aspect, String id, Verdict verdict) {
        return new Outcome(new Said(verb, id, null), verdict(aspect, id, verdict));
    }

    private static Fact verdict(String aspect, String id, Verdict verdict) {
        return new Fact(FactKind.COMPONENT, id, aspect, verdict.id());
    }

    private static Fact status(String id, Status status) {
        return new Fact(FactKind.PRECONDITION, id, status.id());
    }
}
