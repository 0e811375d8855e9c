package nl.kompas.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kompas.analysis.CandidateFacts.Candidate;
import nl.kompas.policy.Declaration;
import nl.kompas.rule.Assertion;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Constraint.Operand;
import nl.kompas.rule.Constraint.Operand.Bound;
import nl.kompas.rule.Constraint.Operand.Literal;
import nl.kompas.rule.Constraints;
import nl.kompas.rule.Fact;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.PossibleConclusions;
import nl.kompas.rule.Rule;
import nl.kompas.rule.Statement;

/** Evaluates rules symbolically, over all cases at once: each assertion becomes the diagram of the cases in which it is made. */
final class SymbolicEvaluator {

    private final CandidateFacts given;
    private final DecisionDiagrams decisionDiagrams;
    private final PossibleConclusions possibleConclusions;
    private final SymbolicPrecedence symbolicPrecedence;
    private final Map<Assertion, Integer> said = new TreeMap<>();

    SymbolicEvaluator(CandidateFacts given, DecisionDiagrams decisionDiagrams, Declaration declaration) {
        this.given = given;
        this.decisionDiagrams = decisionDiagrams;
        this.possibleConclusions = new PossibleConclusions(declaration);
        this.symbolicPrecedence = new SymbolicPrecedence(said, given, decisionDiagrams, declaration);
    }

    /** Evaluates the rules of one stratum until they assert nothing new. */
    void apply(List<Rule> stratum) {
        for (boolean more = true; more; ) {
            Map<Assertion, Integer> before = new HashMap<>(said);
            stratum.forEach(this::apply);
            more = !before.equals(said);
        }
    }

    private void apply(Rule rule) {
        says(rule).forEach((each, cases) -> said.merge(each, cases, decisionDiagrams::or));
    }

    /** What a rule says, as far as the rules that were applied let it, with the cases in which it does. */
    SortedMap<Assertion, Integer> says(Rule rule) {
        SortedMap<Assertion, Integer> says = new TreeMap<>();
        together(rule.when(), 0, new HashMap<>(), DecisionDiagrams.TRUE, (names, cases) -> {
            for (Statement statement : rule.then()) {
                List<Operand> arguments = statement.arguments();
                String second = arguments.size() > 1 ? text(arguments.get(1), names) : null;
                says.merge(
                        new Assertion(statement.verb(), text(arguments.get(0), names), second),
                        cases,
                        decisionDiagrams::or);
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
        if (cases == DecisionDiagrams.FALSE) {
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
                together(conditions, from + 1, extended, decisionDiagrams.and(cases, candidate.presence()), match);
            }
        } else {
            together(conditions, from + 1, names, decisionDiagrams.and(cases, cases(condition, names)), match);
        }
    }

    private int cases(Condition condition, Map<String, Object> names) {
        if (condition instanceof Condition.Pattern pattern) {
            return any(matching(pattern, names));
        }
        if (condition instanceof Condition.Not not) {
            return decisionDiagrams.not(anyway(not.conditions(), names));
        }
        if (condition instanceof Condition.Exists exists) {
            return anyway(exists.conditions(), names);
        }
        int cases = DecisionDiagrams.FALSE;
        for (List<Condition> branch : ((Condition.Either) condition).branches()) {
            cases = decisionDiagrams.or(cases, anyway(branch, names));
        }
        return cases;
    }

    private int anyway(List<Condition> conditions, Map<String, Object> names) {
        int[] cases = {DecisionDiagrams.FALSE};
        together(
                conditions,
                0,
                names,
                DecisionDiagrams.TRUE,
                (any, found) -> cases[0] = decisionDiagrams.or(cases[0], found));
        return cases[0];
    }

    private int any(List<Candidate> candidates) {
        int cases = DecisionDiagrams.FALSE;
        for (Candidate candidate : candidates) {
            cases = decisionDiagrams.or(cases, candidate.presence());
        }
        return cases;
    }

    private List<Candidate> matching(Condition.Pattern pattern, Map<String, Object> names) {
        List<Candidate> candidates = pattern.kind().availability() == FactKind.Availability.GIVEN
                ? given.of(pattern)
                : concluded(pattern.kind());
        return candidates.stream()
                .filter(candidate -> pattern.constraints().stream()
                        .allMatch(constraint -> Constraints.holds(constraint, candidate.fact(), names::get)))
                .toList();
    }

    private List<Candidate> concluded(FactKind kind) {
        List<Candidate> candidates = new ArrayList<>();
        if (kind.availability() == FactKind.Availability.AS_CONCLUDED) {
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
        possibleConclusions.of(kind).forEach(conclusion -> candidates.addAll(symbolicPrecedence.of(conclusion)));
        return candidates;
    }

    /** All assertions, resolved by precedence. */
    SymbolicPrecedence precedence() {
        return symbolicPrecedence;
    }
}
