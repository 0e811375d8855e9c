package nl.kompas.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kompas.analysis.CandidateFacts.Candidate;
import nl.kompas.policy.Declaration;
import nl.kompas.rule.AdviceLevel;
import nl.kompas.rule.Assertion;
import nl.kompas.rule.Conclusion;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.Precedence;

/** Resolves by {@link Precedence} what several rules assert about one thing, over all cases at once. */
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

    /** The facts that a conclusion may have come to, each with the diagram of its cases: those in which nothing graver is asserted. */
    List<Candidate> of(Conclusion conclusion) {
        Precedence precedence = Precedence.of(conclusion, declaration);
        List<Candidate> candidates = new ArrayList<>();
        int left = ofTheTrack(conclusion);
        for (Precedence.Outcome outcome : precedence.gravestFirst()) {
            int cases = cases(outcome.assertion());
            candidates.add(new Candidate(outcome.fact(), decisionDiagrams.and(left, cases)));
            left = decisionDiagrams.and(left, decisionDiagrams.not(cases));
        }
        if (precedence.otherwise() != null) {
            candidates.add(new Candidate(precedence.otherwise(), left));
        }
        return candidates;
    }

    /** There is an advice, and an indication, only for a track that the case is about. */
    private int ofTheTrack(Conclusion conclusion) {
        boolean ofTrack = conclusion.kind() == FactKind.ADVICE || conclusion.kind() == FactKind.INDICATION;
        return ofTrack ? given.hasTrack(conclusion.key()) : DecisionDiagrams.TRUE;
    }

    private int cases(Assertion assertion) {
        return said.getOrDefault(assertion, DecisionDiagrams.FALSE);
    }

    /** The advice for a track as one function: {@code 0} where the case is not about the track, else 2 and the level's place. */
    int advice(String track) {
        int advice = DecisionDiagrams.FALSE;
        for (Candidate candidate : of(new Conclusion(FactKind.ADVICE, track))) {
            int adviceLevel =
                    AdviceLevel.ids().indexOf((String) candidate.fact().values()[1]);
            advice = decisionDiagrams.choose(candidate.presence(), 2 + adviceLevel, advice);
        }
        return advice;
    }

    /** The cases about a track for which no rule advises anything. */
    int unadvised(String track) {
        Conclusion about = new Conclusion(FactKind.ADVICE, track);
        int left = ofTheTrack(about);
        for (Precedence.Outcome outcome : Precedence.of(about, declaration).gravestFirst()) {
            left = decisionDiagrams.and(left, decisionDiagrams.not(cases(outcome.assertion())));
        }
        return left;
    }
}
