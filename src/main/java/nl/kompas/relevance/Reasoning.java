package nl.kompas.relevance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import nl.kompas.policy.Declaration;
import nl.kompas.relevance.Candidates.Candidate;
import nl.kompas.rule.Conclusion;
import nl.kompas.rule.Conclusions;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Constraint.Operand;
import nl.kompas.rule.Constraint.Operand.Bound;
import nl.kompas.rule.Constraint.Operand.Literal;
import nl.kompas.rule.Constraints;
import nl.kompas.rule.Fact;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.Level;
import nl.kompas.rule.Rule;
import nl.kompas.rule.Said;
import nl.kompas.rule.Statement;
import nl.kompas.rule.Status;
import nl.kompas.rule.Verb;
import nl.kompas.rule.Verdict;

/** Applies rules to all cases at once: what is said becomes the diagram of the cases in which it is said. */
final class Reasoning {

    private final Candidates given;
    private final Diagrams diagrams;
    private final Declaration declaration;
    private final Conclusions conclusions;
    private final Map<Said, Integer> said = new TreeMap<>();

    Reasoning(Candidates given, Diagrams diagrams, Declaration declaration) {
        this.given = given;
        this.diagrams = diagrams;
        this.declaration = declaration;
        this.conclusions = new Conclusions(declaration);
    }

    /** Applies the rules of one stratum, until they say nothing new. */
    void apply(List<Rule> stratum) {
        for (boolean more = true; more; ) {
            Map<Said, Integer> before = new HashMap<>(said);
            stratum.forEach(this::apply);
            more = !before.equals(said);
        }
    }

    private void apply(Rule rule) {
        together(rule.when(), 0, new HashMap<>(), Diagrams.TRUE, (names, cases) -> {
            for (Statement statement : rule.then()) {
                List<Operand> arguments = statement.arguments();
                String second = arguments.size() > 1 ? text(arguments.get(1), names) : null;
                said.merge(new Said(statement.verb(), text(arguments.get(0), names), second), cases, diagrams::or);
            }
        });
    }

    private static String text(Operand operand, Map<String, Object> names) {
        return (String) (operand instanceof Literal literal ? literal.value() : names.get(((Bound) operand).name()));
    }

    /** Told of every way in which conditions hold together. */
    private interface Match {
        void found(Map<String, Object> names, int cases);
    }

    private void together(List<Condition> conditions, int from, Map<String, Object> names, int cases, Match match) {
        if (cases == Diagrams.FALSE) {
            return;
        }
        if (from == conditions.size()) {
            match.found(names, cases);
            return;
        }
        Condition condition = conditions.get(from);
        if (condition instanceof Condition.Pattern pattern
                && !pattern.bindings().isEmpty()) {
            for (Candidate candidate : matching(pattern, names)) {
                Map<String, Object> extended = new HashMap<>(names);
                pattern.bindings()
                        .forEach((name, field) ->
                                extended.put(name, candidate.fact().get(field)));
                together(conditions, from + 1, extended, diagrams.and(cases, candidate.presence()), match);
            }
        } else {
            together(conditions, from + 1, names, diagrams.and(cases, cases(condition, names)), match);
        }
    }

    private int cases(Condition condition, Map<String, Object> names) {
        if (condition instanceof Condition.Pattern pattern) {
            return any(matching(pattern, names));
        }
        if (condition instanceof Condition.Not not) {
            return diagrams.not(anyway(not.conditions(), names));
        }
        if (condition instanceof Condition.Exists exists) {
            return anyway(exists.conditions(), names);
        }
        int cases = Diagrams.FALSE;
        for (List<Condition> branch : ((Condition.Either) condition).branches()) {
            cases = diagrams.or(cases, anyway(branch, names));
        }
        return cases;
    }

    private int anyway(List<Condition> conditions, Map<String, Object> names) {
        int[] cases = {Diagrams.FALSE};
        together(conditions, 0, names, Diagrams.TRUE, (any, found) -> cases[0] = diagrams.or(cases[0], found));
        return cases[0];
    }

    private int any(List<Candidate> candidates) {
        int cases = Diagrams.FALSE;
        for (Candidate candidate : candidates) {
            cases = diagrams.or(cases, candidate.presence());
        }
        return cases;
    }

    private List<Candidate> matching(Condition.Pattern pattern, Map<String, Object> names) {
        List<Candidate> candidates =
                pattern.kind().settled() == FactKind.Settled.GIVEN ? given.of(pattern) : concluded(pattern.kind());
        return candidates.stream()
                .filter(candidate -> pattern.constraints().stream()
                        .allMatch(constraint -> Constraints.holds(constraint, candidate.fact(), names::get)))
                .toList();
    }

    private List<Candidate> concluded(FactKind kind) {
        List<Candidate> candidates = new ArrayList<>();
        if (kind.settled() == FactKind.Settled.AS_CONCLUDED) {
            said.forEach((each, cases) -> {
                if (each.verb().concludes() == kind) {
                    candidates.add(new Candidate(
                            each.second() == null
                                    ? new Fact(kind, each.first())
                                    : new Fact(kind, each.first(), each.second()),
                            cases));
                }
            });
            return candidates;
        }
        conclusions.of(kind).forEach(conclusion -> candidates.addAll(settled(conclusion)));
        return candidates;
    }

    private List<Candidate> settled(Conclusion conclusion) {
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
}
