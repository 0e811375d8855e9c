package nl.kompas.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kompas.answer.Answer.Almost;
import nl.kompas.answer.Answer.Lacking;
import nl.kompas.cases.Case;
import nl.kompas.engine.Evaluation.Concluded;
import nl.kompas.engine.NearMiss;
import nl.kompas.engine.RuleNetwork;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Rule;
import nl.kompas.rule.RuleSet;

/** Says what the condition wanted that kept a rule from applying, and what was given instead. Made once for a question. */
final class NearMissBuilder {

    private final RuleNetwork ruleNetwork;
    private final List<List<Worded>> worded;

    /**
     * A condition of a rule.
     *
     * @param parts one for a plain condition; for alternatives, one for each
     * @param open what is said where nothing was given instead
     */
    private record Worded(List<UnmetCondition> parts, Almost open) {}

    NearMissBuilder(RuleSet rules, RuleNetwork ruleNetwork) {
        this.ruleNetwork = ruleNetwork;
        this.worded = rules.rules().stream().map(this::worded).toList();
    }

    private List<Worded> worded(Rule rule) {
        return rule.when().stream()
                .map(condition -> {
                    List<UnmetCondition> parts = new ArrayList<>();
                    collect(condition, false, parts);
                    List<Lacking> open =
                            parts.stream().map(UnmetCondition::open).toList();
                    return new Worded(List.copyOf(parts), new Almost(rule.id(), open));
                })
                .toList();
    }

    private void collect(Condition condition, boolean negated, List<UnmetCondition> parts) {
        if (condition instanceof Condition.Pattern pattern) {
            parts.add(new UnmetCondition(pattern, negated, ruleNetwork));
        } else if (condition instanceof Condition.Not not) {
            not.conditions().forEach(each -> collect(each, !negated, parts));
        } else if (condition instanceof Condition.Exists exists) {
            exists.conditions().forEach(each -> collect(each, negated, parts));
        } else {
            ((Condition.Either) condition)
                    .branches()
                    .forEach(branch -> branch.forEach(each -> collect(each, negated, parts)));
        }
    }

    /** What is said of every rule where nothing was given instead. {@link #of} gives these very objects for such a case. */
    Stream<Almost> open() {
        return worded.stream().flatMap(List::stream).map(Worded::open);
    }

    /** What is said of one gap. */
    Almost of(NearMiss nearMiss, Case asked, Concluded concluded) {
        Worded condition = worded.get(nearMiss.rule()).get(nearMiss.condition());
        Lacking[] lacking = new Lacking[condition.parts().size()];
        boolean isOpen = true;
        for (int i = 0; i < lacking.length; i++) {
            UnmetCondition part = condition.parts().get(i);
            lacking[i] = part.of(asked, concluded, nearMiss.names());
            isOpen &= lacking[i] == part.open();
        }
        return isOpen ? condition.open() : new Almost(condition.open().id(), List.of(lacking));
    }
}
