package nl.kompas.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import nl.kompas.analysis.CandidateFacts.Candidate;
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
 * Resolves by precedence what several rules assert about one thing, over all cases at once: the gravest counts. The twin of
 * {@code PrecedenceResolution} in the engine.
 */
final class SymbolicPrecedence {

    private final Map<Assertion, Integer> said;
    private final CandidateFacts given;
    private final DecisionDiagrams decisionDiagrams;
    private final Declaration declaration;

    /** Resolves the assertions that were made by the time it is asked. */
    SymbolicPrecedence(
            Map<Assertion, Integer> said,
            CandidateFacts given,
            DecisionDiagrams decisionDiagrams,
            Declaration declaration) {
        this.said = said;
        this.given = given;
        this.decisionDiagrams = decisionDiagrams;
        this.declaration = declaration;
    }

    /** The facts that a conclusion may have come to, each with the diagram of its cases. */
    List<Candidate> of(Conclusion conclusion) {
        String key = conclusion.key();
        return switch (conclusion.kind()) {
            case PRECONDITION ->
                gravestFirst(
                        List.of(spoken(Verb.UNMET, key), spoken(Verb.MET, key), () -> DecisionDiagrams.TRUE),
                        PreconditionStatus.ids().stream()
                                .map(id -> new Fact(FactKind.PRECONDITION, key, id))
                                .toList());
            case COMPONENT ->
                gravestFirst(
                        List.of(
                                spoken(Verb.OBSTRUCTS, key),
                                spoken(Verb.SUPPORTS, key),
                                spoken(Verb.NEUTRAL, key),
                                () -> DecisionDiagrams.TRUE),
                        ComponentVerdict.ids().stream()
                                .map(id -> new Fact(
                                        FactKind.COMPONENT,
                                        key,
                                        declaration.aspectOf(key).orElseThrow(),
                                        id))
                                .toList());
            case INDICATION -> levels(FactKind.INDICATION, Verb.INDICATE, key, DecisionDiagrams.FALSE);
            default -> levels(FactKind.ADVICE, Verb.ADVISE, key, DecisionDiagrams.TRUE);
        };
    }

    private List<Candidate> levels(FactKind kind, Verb verb, String track, int otherwise) {
        List<IntSupplier> spoken = new ArrayList<>();
        for (AdviceLevel adviceLevel : AdviceLevel.values()) {
            int cases = decisionDiagrams.and(
                    said.getOrDefault(new Assertion(verb, track, adviceLevel.id()), DecisionDiagrams.FALSE),
                    given.hasTrack(track));
            int rest = adviceLevel == AdviceLevel.UNDETERMINED
                    ? decisionDiagrams.and(otherwise, given.hasTrack(track))
                    : DecisionDiagrams.FALSE;
            spoken.add(() -> decisionDiagrams.or(cases, rest));
        }
        return gravestFirst(
                spoken,
                AdviceLevel.ids().stream().map(id -> new Fact(kind, track, id)).toList());
    }

    private IntSupplier spoken(Verb verb, String about) {
        return () -> said.getOrDefault(new Assertion(verb, about, null), DecisionDiagrams.FALSE);
    }

    /** Each fact in the cases in which it is asserted and nothing graver is. */
    private List<Candidate> gravestFirst(List<IntSupplier> spoken, List<Fact> facts) {
        List<Candidate> candidates = new ArrayList<>();
        int left = DecisionDiagrams.TRUE;
        for (int i = 0; i < facts.size(); i++) {
            int cases = decisionDiagrams.and(left, spoken.get(i).getAsInt());
            candidates.add(new Candidate(facts.get(i), cases));
            left = decisionDiagrams.and(left, decisionDiagrams.not(spoken.get(i).getAsInt()));
        }
        return candidates;
    }

    /** The advice for a track as one function: {@code 0} where the case is not about the track, else 2 and the level's place. */
    int advice(String track) {
        int advice = DecisionDiagrams.FALSE;
        for (Candidate candidate : levels(FactKind.ADVICE, Verb.ADVISE, track, DecisionDiagrams.TRUE)) {
            int adviceLevel =
                    AdviceLevel.ids().indexOf((String) candidate.fact().values()[1]);
            advice = decisionDiagrams.choose(candidate.presence(), 2 + adviceLevel, advice);
        }
        return advice;
    }

    /** The cases about a track for which no rule advises anything. */
    int unadvised(String track) {
        int advised = DecisionDiagrams.FALSE;
        for (AdviceLevel adviceLevel : AdviceLevel.values()) {
            int here = said.getOrDefault(new Assertion(Verb.ADVISE, track, adviceLevel.id()), DecisionDiagrams.FALSE);
            advised = decisionDiagrams.or(advised, here);
        }
        return decisionDiagrams.and(given.hasTrack(track), decisionDiagrams.not(advised));
    }
}
