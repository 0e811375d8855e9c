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

    /** What follows from what was said, by its number, unless something graver was said. */
    public record Outcome(int said, Fact fact) {}

    /** How a precondition is settled. */
    public static Settling precondition(String id, Sayings sayings) {
        return new Settling(
                new Conclusion(FactKind.PRECONDITION, id),
                Stream.of(Verb.UNMET, Verb.MET)
                        .map(verb -> new Outcome(
                                sayings.number(new Said(verb, id, null)),
                                status(id, verb == Verb.MET ? Status.MET : Status.UNMET)))
                        .toList(),
                status(id, Status.UNKNOWN));
    }

    /** How a component is settled. */
    public static Settling component(String aspect, String id, Sayings sayings) {
        return new Settling(
                new Conclusion(FactKind.COMPONENT, id),
                List.of(
                        rated(Verb.OBSTRUCTS, aspect, id, Verdict.OBSTRUCTS, sayings),
                        rated(Verb.SUPPORTS, aspect, id, Verdict.SUPPORTS, sayings),
                        rated(Verb.NEUTRAL, aspect, id, Verdict.NEUTRAL, sayings)),
                verdict(aspect, id, Verdict.UNKNOWN));
    }

    /** How the indication for a track is settled: without any there is none. */
    public static Settling indication(String track, Sayings sayings) {
        return levels(Verb.INDICATE, track, null, sayings);
    }

    /** How the advice for a track is settled. */
    public static Settling advice(String track, Sayings sayings) {
        return levels(Verb.ADVISE, track, new Fact(FactKind.ADVICE, track, Level.UNDETERMINED.id()), sayings);
    }

    static Settling of(Conclusion conclusion, Declaration declaration, Sayings sayings) {
        String key = conclusion.key();
        return switch (conclusion.kind()) {
            case PRECONDITION -> precondition(key, sayings);
            case COMPONENT -> component(declaration.aspectOf(key).orElseThrow(), key, sayings);
            case INDICATION -> indication(key, sayings);
            default -> advice(key, sayings);
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

    /** The ids of the rules that said what counts, sorted; none where nothing was said. */
    public List<String> because(Reasons reasons) {
        for (Outcome outcome : gravestFirst) {
            if (reasons.said(outcome.said())) {
                return reasons.because(outcome.said());
            }
        }
        return List.of();
    }

    /** The numbers of all that can be said about it. */
    public int[] sayable() {
        return gravestFirst.stream().mapToInt(Outcome::said).toArray();
    }

    private static Settling levels(Verb verb, String track, Fact otherwise, Sayings sayings) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Level level : Level.values()) {
            outcomes.add(new Outcome(
                    sayings.number(new Said(verb, track, level.id())), new Fact(verb.concludes(), track, level.id())));
        }
        return new Settling(new Conclusion(verb.concludes(), track), List.copyOf(outcomes), otherwise);
    }

    private static Outcome rated(Verb verb, String aspect, String id, Verdict verdict, Sayings sayings) {
        return new Outcome(sayings.number(new Said(verb, id, null)), verdict(aspect, id, verdict));
    }

    private static Fact verdict(String aspect, String id, Verdict verdict) {
        return new Fact(FactKind.COMPONENT, id, aspect, verdict.id());
    }

    private static Fact status(String id, Status status) {
        return new Fact(FactKind.PRECONDITION, id, status.id());
    }
}
