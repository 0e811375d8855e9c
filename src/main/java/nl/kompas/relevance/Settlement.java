package nl.kompas.relevance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import nl.kompas.policy.Declaration;
import nl.kompas.relevance.Candidates.Candidate;
import nl.kompas.rule.Conclusion;
import nl.kompas.rule.Fact;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.Level;
import nl.kompas.rule.Said;
import nl.kompas.rule.Status;
import nl.kompas.rule.Verb;
import nl.kompas.rule.Verdict;

/** What becomes of the things that several rules speak about: the gravest that is said counts. */
final class Settlement {

    private final Map<Said, Integer> said;
    private final Candidates given;
    private final Diagrams diagrams;
    private final Declaration declaration;

    /** Settles what is said by the time that it is asked. */
    Settlement(Map<Said, Integer> said, Candidates given, Diagrams diagrams, Declaration declaration) {
        this.said = said;
        this.given = given;
        this.diagrams = diagrams;
        this.declaration = declaration;
    }

    /** What may have become of a conclusion, each with the cases in which it has. */
    List<Candidate> of(Conclusion conclusion) {
        String key = conclusion.key();
        return switch (conclusion.kind()) {
            case PRECONDITION ->
                gravestFirst(
                        List.of(spoken(Verb.UNMET, key), spoken(Verb.MET, key), () -> Diagrams.TRUE),
                        Status.ids().stream()
                                .map(id -> new Fact(FactKind.PRECONDITION, key, id))
                                .toList());
            case COMPONENT ->
                gravestFirst(
                        List.of(
                                spoken(Verb.OBSTRUCTS, key),
                                spoken(Verb.SUPPORTS, key),
                                spoken(Verb.NEUTRAL, key),
                                () -> Diagrams.TRUE),
                        Verdict.ids().stream()
                                .map(id -> new Fact(
                                        FactKind.COMPONENT,
                                        key,
                                        declaration.aspectOf(key).orElseThrow(),
                                        id))
                                .toList());
            case INDICATION -> levels(FactKind.INDICATION, Verb.INDICATE, key, Diagrams.FALSE);
            default -> levels(FactKind.ADVICE, Verb.ADVISE, key, Diagrams.TRUE);
        };
    }

    private List<Candidate> levels(FactKind kind, Verb verb, String track, int otherwise) {
        List<IntSupplier> spoken = new ArrayList<>();
        for (Level level : Level.values()) {
            int cases = diagrams.and(
                    said.getOrDefault(new Said(verb, track, level.id()), Diagrams.FALSE), given.hasTrack(track));
            int rest = level == Level.UNDETERMINED ? diagrams.and(otherwise, given.hasTrack(track)) : Diagrams.FALSE;
            spoken.add(() -> diagrams.or(cases, rest));
        }
        return gravestFirst(
                spoken,
                Level.ids().stream().map(id -> new Fact(kind, track, id)).toList());
    }

    private IntSupplier spoken(Verb verb, String about) {
        return () -> said.getOrDefault(new Said(verb, about, null), Diagrams.FALSE);
    }

    /** Each fact in the cases in which it is said and nothing graver is. */
    private List<Candidate> gravestFirst(List<IntSupplier> spoken, List<Fact> facts) {
        List<Candidate> candidates = new ArrayList<>();
        int left = Diagrams.TRUE;
        for (int i = 0; i < facts.size(); i++) {
            int cases = diagrams.and(left, spoken.get(i).getAsInt());
            candidates.add(new Candidate(facts.get(i), cases));
            left = diagrams.and(left, diagrams.not(spoken.get(i).getAsInt()));
        }
        return candidates;
    }

    /** The advice for a track as one function: {@code 0} where the case is not about the track, else 2 and the level's place. */
    int advice(String track) {
        int advice = Diagrams.FALSE;
        for (Candidate candidate : levels(FactKind.ADVICE, Verb.ADVISE, track, Diagrams.TRUE)) {
            int level = Level.ids().indexOf((String) candidate.fact().values()[1]);
            advice = diagrams.choose(candidate.presence(), 2 + level, advice);
        }
        return advice;
    }

    /** The cases about a track for which no rule advises anything. */
    int unadvised(String track) {
        int advised = Diagrams.FALSE;
        for (Level level : Level.values()) {
            int here = said.getOrDefault(new Said(Verb.ADVISE, track, level.id()), Diagrams.FALSE);
            advised = diagrams.or(advised, here);
        }
        return diagrams.and(given.hasTrack(track), diagrams.not(advised));
    }
}
