package nl.kompas.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kompas.policy.Declaration;

/**
 * Which of several assertions about one thing counts: the gravest ("How conclusions combine" of the policy catalogue).
 *
 * @param about what they are about
 * @param gravestFirst what can be asserted of it, with the fact that follows
 * @param otherwise the fact where nothing was asserted; null where there is none
 */
public record Precedence(Conclusion about, List<Outcome> gravestFirst, Fact otherwise) {

    /** The fact that follows from an assertion, unless something graver was asserted. */
    public record Outcome(Assertion assertion, Fact fact) {}

    /** For a precondition, a component, an indication or an advice. */
    public static Precedence of(Conclusion about, Declaration declaration) {
        String key = about.key();
        return switch (about.kind()) {
            case PRECONDITION ->
                new Precedence(
                        about,
                        Stream.of(Verb.UNMET, Verb.MET)
                                .map(verb -> new Outcome(
                                        new Assertion(verb, key, null),
                                        status(
                                                key,
                                                verb == Verb.MET ? PreconditionStatus.MET : PreconditionStatus.UNMET)))
                                .toList(),
                        status(key, PreconditionStatus.UNKNOWN));
            case COMPONENT -> component(about, declaration.aspectOf(key).orElseThrow());
            case INDICATION -> levels(about, Verb.INDICATE, null);
            default -> levels(about, Verb.ADVISE, new Fact(FactKind.ADVICE, key, AdviceLevel.UNDETERMINED.id()));
        };
    }

    private static Precedence component(Conclusion about, String aspect) {
        return new Precedence(
                about,
                List.of(
                        rated(about, Verb.OBSTRUCTS, aspect, ComponentVerdict.OBSTRUCTS),
                        rated(about, Verb.SUPPORTS, aspect, ComponentVerdict.SUPPORTS),
                        rated(about, Verb.NEUTRAL, aspect, ComponentVerdict.NEUTRAL)),
                verdict(about, aspect, ComponentVerdict.UNKNOWN));
    }

    private static Precedence levels(Conclusion about, Verb verb, Fact otherwise) {
        List<Outcome> outcomes = new ArrayList<>();
        for (AdviceLevel level : AdviceLevel.values()) {
            outcomes.add(new Outcome(
                    new Assertion(verb, about.key(), level.id()), new Fact(about.kind(), about.key(), level.id())));
        }
        return new Precedence(about, List.copyOf(outcomes), otherwise);
    }

    private static Outcome rated(Conclusion about, Verb verb, String aspect, ComponentVerdict verdict) {
        return new Outcome(new Assertion(verb, about.key(), null), verdict(about, aspect, verdict));
    }

    private static Fact verdict(Conclusion about, String aspect, ComponentVerdict verdict) {
        return new Fact(FactKind.COMPONENT, about.key(), aspect, verdict.id());
    }

    private static Fact status(String id, PreconditionStatus status) {
        return new Fact(FactKind.PRECONDITION, id, status.id());
    }
}
