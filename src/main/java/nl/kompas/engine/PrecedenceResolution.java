package nl.kompas.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kompas.policy.Declaration;
import nl.kompas.rule.AdviceLevel;
import nl.kompas.rule.Assertion;
import nl.kompas.rule.ComponentVerdict;
import nl.kompas.rule.Conclusion;
import nl.kompas.rule.Fact;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.PreconditionStatus;
import nl.kompas.rule.Verb;

/**
 * How what rules say about one thing combines, as "How conclusions combine" of the catalogue has it: the gravest counts.
 *
 * @param about what it is about
 * @param gravestFirst what can be said of it, with the fact that follows
 * @param otherwise the fact where nothing was said; null where there is none
 */
public record PrecedenceResolution(Conclusion about, List<Outcome> gravestFirst, Fact otherwise) {

    /** What follows from what was said, by its number, unless something graver was said. */
    public record Outcome(int said, Fact fact) {}

    /** How a precondition is settled. */
    public static PrecedenceResolution precondition(String id, AssertionIndex assertionIndex) {
        return new PrecedenceResolution(
                new Conclusion(FactKind.PRECONDITION, id),
                Stream.of(Verb.UNMET, Verb.MET)
                        .map(verb -> new Outcome(
                                assertionIndex.number(new Assertion(verb, id, null)),
                                status(id, verb == Verb.MET ? PreconditionStatus.MET : PreconditionStatus.UNMET)))
                        .toList(),
                status(id, PreconditionStatus.UNKNOWN));
    }

    /** How a component is settled. */
    public static PrecedenceResolution component(String aspect, String id, AssertionIndex assertionIndex) {
        return new PrecedenceResolution(
                new Conclusion(FactKind.COMPONENT, id),
                List.of(
                        rated(Verb.OBSTRUCTS, aspect, id, ComponentVerdict.OBSTRUCTS, assertionIndex),
                        rated(Verb.SUPPORTS, aspect, id, ComponentVerdict.SUPPORTS, assertionIndex),
                        rated(Verb.NEUTRAL, aspect, id, ComponentVerdict.NEUTRAL, assertionIndex)),
                verdict(aspect, id, ComponentVerdict.UNKNOWN));
    }

    /** How the indication for a track is settled: without any there is none. */
    public static PrecedenceResolution indication(String track, AssertionIndex assertionIndex) {
        return levels(Verb.INDICATE, track, null, assertionIndex);
    }

    /** How the advice for a track is settled. */
    public static PrecedenceResolution advice(String track, AssertionIndex assertionIndex) {
        return levels(
                Verb.ADVISE, track, new Fact(FactKind.ADVICE, track, AdviceLevel.UNDETERMINED.id()), assertionIndex);
    }

    static PrecedenceResolution of(Conclusion conclusion, Declaration declaration, AssertionIndex assertionIndex) {
        String key = conclusion.key();
        return switch (conclusion.kind()) {
            case PRECONDITION -> precondition(key, assertionIndex);
            case COMPONENT -> component(declaration.aspectOf(key).orElseThrow(), key, assertionIndex);
            case INDICATION -> indication(key, assertionIndex);
            default -> advice(key, assertionIndex);
        };
    }

    /** The fact that it comes to; null where there is none. */
    public Fact fact(Provenance provenance) {
        for (Outcome outcome : gravestFirst) {
            if (provenance.said(outcome.said())) {
                return outcome.fact();
            }
        }
        return otherwise;
    }

    /** The ids of the rules that said what counts, sorted; none where nothing was said. */
    public List<String> because(Provenance provenance) {
        for (Outcome outcome : gravestFirst) {
            if (provenance.said(outcome.said())) {
                return provenance.because(outcome.said());
            }
        }
        return List.of();
    }

    /** The numbers of all that can be said about it. */
    public int[] sayable() {
        return gravestFirst.stream().mapToInt(Outcome::said).toArray();
    }

    private static PrecedenceResolution levels(Verb verb, String track, Fact otherwise, AssertionIndex assertionIndex) {
        List<Outcome> outcomes = new ArrayList<>();
        for (AdviceLevel adviceLevel : AdviceLevel.values()) {
            outcomes.add(new Outcome(
                    assertionIndex.number(new Assertion(verb, track, adviceLevel.id())),
                    new Fact(verb.concludes(), track, adviceLevel.id())));
        }
        return new PrecedenceResolution(new Conclusion(verb.concludes(), track), List.copyOf(outcomes), otherwise);
    }

    private static Outcome rated(
            Verb verb, String aspect, String id, ComponentVerdict componentVerdict, AssertionIndex assertionIndex) {
        return new Outcome(assertionIndex.number(new Assertion(verb, id, null)), verdict(aspect, id, componentVerdict));
    }

    private static Fact verdict(String aspect, String id, ComponentVerdict componentVerdict) {
        return new Fact(FactKind.COMPONENT, id, aspect, componentVerdict.id());
    }

    private static Fact status(String id, PreconditionStatus preconditionStatus) {
        return new Fact(FactKind.PRECONDITION, id, preconditionStatus.id());
    }
}
