package nl.kompas.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.kompas.rule.Conclusion;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Conditions;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.PossibleConclusions;
import nl.kompas.rule.Rule;
import nl.kompas.rule.RuleSet;
import nl.kompas.rule.Verb;

/**
 * The rules on which the advice depends, each after those that it reads. Rules that ask whether something is missing are left out:
 * what is missing is found from what the others advise.
 */
final class DependencySlice {

    private final RuleSet set;
    private final PossibleConclusions possibleConclusions;
    private final Set<Rule> rules = new LinkedHashSet<>();
    private final Set<Rule> seen = new LinkedHashSet<>();

    private DependencySlice(RuleSet set) {
        this.set = set;
        this.possibleConclusions = new PossibleConclusions(set.definition().declaration());
    }

    /** The rules on which the advice of a rule set depends. */
    static List<Rule> of(RuleSet set) {
        DependencySlice dependencySlice = new DependencySlice(set);
        set.rules().stream()
                .filter(rule -> rule.then().stream().anyMatch(statement -> statement.verb() == Verb.ADVISE))
                .forEach(dependencySlice::visit);
        return new ArrayList<>(dependencySlice.rules);
    }

    /** Visits every pattern of the rules, in their order. */
    static void eachPattern(List<Rule> rules, Consumer<Condition.Pattern> visit) {
        rules.forEach(rule -> Conditions.eachPattern(rule.when(), visit));
    }

    private void visit(Rule rule) {
        List<Condition.Pattern> patterns = new ArrayList<>();
        Conditions.eachPattern(rule.when(), patterns::add);
        boolean about = patterns.stream().anyMatch(pattern -> pattern.kind() == FactKind.NOTHING_MISSING);
        if (about || !seen.add(rule)) {
            return;
        }
        patterns.forEach(pattern -> possibleConclusions.of(pattern).forEach(this::visitWriters));
        rules.add(rule);
    }

    private void visitWriters(Conclusion conclusion) {
        set.rules().stream()
                .filter(rule -> rule.then().stream()
                        .anyMatch(statement -> possibleConclusions.of(statement).contains(conclusion)))
                .forEach(this::visit);
    }
}
