package nl.kompas.text;

import java.util.ArrayList;
import java.util.List;
import nl.kompas.policy.PolicyDefinition;
import nl.kompas.policy.Text;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Rule;

/** Says the rules of an edition in words. */
public final class RuleWording {

    private static final Text EITHER = new Text("Minstens één van deze:", "At least one of these:");
    private static final Text TOGETHER = new Text("Samen:", "Together:");
    private static final Text NOT_TOGETHER = new Text("Niet samen:", "Not together:");
    private static final Text NOT = new Text("Dit geldt niet:", "This does not hold:");

    private final PolicyDefinition policyDefinition;
    private final Labels labels;

    /** The words that an edition declares. */
    public RuleWording(PolicyDefinition policyDefinition) {
        this.policyDefinition = policyDefinition;
        this.labels = new Labels(policyDefinition);
    }

    /** Its conditions, in the order of the file; all must hold. */
    public List<Phrase> when(Rule rule) {
        ConstraintWording constraints = new ConstraintWording(new ValueWording(policyDefinition));
        return phrases(rule.when(), new PatternWording(labels, constraints));
    }

    /** What follows. */
    public List<Text> then(Rule rule) {
        ConstraintWording constraints = new ConstraintWording(new ValueWording(policyDefinition));
        phrases(rule.when(), new PatternWording(labels, constraints));
        StatementWording statements = new StatementWording(labels, constraints);
        return rule.then().stream().map(statements::of).toList();
    }

    private static List<Phrase> phrases(List<Condition> conditions, PatternWording patterns) {
        List<Phrase> phrases = new ArrayList<>();
        conditions.forEach(condition -> phrases.add(phrase(condition, patterns)));
        return phrases;
    }

    private static Phrase phrase(Condition condition, PatternWording patterns) {
        if (condition instanceof Condition.Pattern pattern) {
            patterns.bind(pattern);
            return Phrase.of(patterns.of(pattern));
        }
        if (condition instanceof Condition.Not not) {
            return not(not.conditions(), patterns);
        }
        if (condition instanceof Condition.Exists exists) {
            return together(phrases(exists.conditions(), patterns));
        }
        return new Phrase(
                EITHER,
                ((Condition.Either) condition)
                        .branches().stream()
                                .map(branch -> together(phrases(branch, patterns)))
                                .toList());
    }

    private static Phrase not(List<Condition> conditions, PatternWording patterns) {
        if (conditions.size() == 1 && conditions.get(0) instanceof Condition.Pattern pattern) {
            return patterns.none(pattern);
        }
        return new Phrase(conditions.size() == 1 ? NOT : NOT_TOGETHER, phrases(conditions, patterns));
    }

    private static Phrase together(List<Phrase> phrases) {
        return phrases.size() == 1 ? phrases.get(0) : new Phrase(TOGETHER, phrases);
    }
}
