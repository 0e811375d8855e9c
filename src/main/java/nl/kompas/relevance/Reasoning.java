package nl.kompas.relevance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kompas.policy.Declaration;
import nl.kompas.relevance.Candidates.Candidate;
import nl.kompas.rule.Conclusions;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Constraint.Operand;
import nl.kompas.rule.Constraint.Operand.Bound;
import nl.kompas.rule.Constraint.Operand.Literal;
import nl.kompas.rule.Constraints;
import nl.kompas.rule.Fact;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.Rule;
import nl.kompas.rule.Said;
import nl.kompas.rule.Statement;

/** Applies rules to all cases at once: what is said becomes the diagram of the cases in which it is said. */
final class Reasoning {

    private final Candidates given;
    private final Diagrams diagrams;
    private final Conclusions conclusions;
    private final Settlement settlement;
    private final Map<Said, Integer> said = new TreeMap<>();

    Reasoning(Candidates given, Diagrams diagrams, Declaration declaration) {
        this.given = given;
        this.diagrams = diagrams;
        this.conclusions = new Conclusions(declaration);
        this.settlement = new Settlement(said, given, diagrams, declaration);
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
        says(rule).forEach((each, cases) -> said.merge(each, cases, diagrams::or));
    }

    /** What a rule says, as far as the rules that were applied let it, with the cases in which it does. */
    SortedMap<Said, Integer> says(Rule rule) {
        SortedMap<Said, Integer> says = new TreeMap<>();
        together(rule.when(), 0, new HashMap<>(), Diagrams.TRUE, (names, cases) -> {
            for (Statement statement : rule.then()) {
                List<Operand> arguments = statement.arguments();
                String second = arguments.size() > 1 ? text(arguments.get(1), names) : null;
                says.merge(new Said(statement.verb(), text(arguments.get(0), names), second), cases, diagrams::or);
            }
        });
        return says;
    }

    /** The cases in which conditions hold together. */
    int cases(List<Condition> conditions) {
        return anyway(conditions, new HashMap<>());
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
        conclusions.of(kind).forEach(conclusion -> candidates.addAll(settlement.of(conclusion)));
        return candidates;
    }

    /** What has become of all that was said. */
    Settlement settlement() {
        return settlement;
    }
}
