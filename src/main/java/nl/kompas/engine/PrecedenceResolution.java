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
 * Resolves what several rules assert about one thing: the gravest counts ("How conclusions combine" of the policy catalogue).
 *
 * @param about what it is about
 * @param gravestFirst what can be asserted of it, with the fact that follows
 * @param otherwise the fact where nothing was asserted; null where there is none
 */
public record PrecedenceResolution(Conclusion about, List<Outcome> gravestFirst, Fact otherwise) {

    /** The fact that follows from an assertion, by its number, unless something graver was asserted. */
    public record Outcome(int assertion, Fact fact) {}

    /** For a precondition. */
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

    /** For a component. */
    public static PrecedenceResolution component(String aspect, String id, AssertionIndex assertionIndex) {
        return new PrecedenceResolution(
                new Conclusion(FactKind.COMPONENT, id),
                List.of(
                        rated(Verb.OBSTRUCTS, aspect, id, ComponentVerdict.OBSTRUCTS, assertionIndex),
                        rated(Verb.SUPPORTS, aspect, id, ComponentVerdict.SUPPORTS, assertionIndex),
                        rated(Verb.NEUTRAL, aspect, id, ComponentVerdict.NEUTRAL, assertionIndex)),
                verdict(aspect, id, ComponentVerdict.UNKNOWN));
    }

    /** For the indication for a track: without an assertion there is none. */
    public static PrecedenceResolution indication(String track, AssertionIndex assertionIndex) {
        return levels(Verb.INDICATE, track, null, assertionIndex);
    }

    /** For the advice for a track. */
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

    /** The fact that results; null where there is none. */
    public Fact fact(Provenance provenance) {
        for (Outcome outcome : gravestFirst) {
            if (provenance.isAsserted(outcome.assertion())) {
                return outcome.fact();
            }
        }
        return otherwise;
    }

    /** The ids of the rules that asserted what counts, sorted; none where nothing was asserted. */
    public List<String> because(Provenance provenance) {
        for (Outcome outcome : gravestFirst) {
            if (provenance.isAsserted(outcome.assertion())) {
                return provenance.because(outcome.assertion());
            }
        }
        return List.of();
    }

    /** The numbers of all that can be asserted about it. */
    public int[] assertions() {
        return gravestFirst.stream().mapToInt(Outcome::assertion).toArray();
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
