package nl.kompas.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kompas.policy.Framework;
import nl.kompas.policy.Indicator;
import nl.kompas.policy.Table;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Conditions;
import nl.kompas.rule.Constraint;
import nl.kompas.rule.Constraint.Comparison;
import nl.kompas.rule.Constraint.Operand.Bound;
import nl.kompas.rule.Constraints;
import nl.kompas.rule.Fact;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.Operator;
import nl.kompas.rule.Rule;

/**
 * Bounds in how many ways the conditions of a rule can hold together. Facts are few, but a rule that lays several tables side
 * by side without comparing them has as many ways as the product of their rows, and no engine ends that in time.
 */
final class Breadth {

    /** More ways than any policy has use for, and still a matter of milliseconds. */
    static final long MOST = 100_000;

    /** Drools lays out every choice between branches of {@code or} as a rule of its own. */
    static final long MOST_VARIANTS = 64;

    /** How many classes of places rules may tell apart, at a guess on the high side. */
    private static final int PLACES = 60;

    private final Framework framework;

    Breadth(Framework framework) {
        this.framework = framework;
    }

    /** An upper bound for the number of ways, as far as {@link #MOST} and somewhat beyond. */
    long of(Rule rule) {
        return of(rule.when());
    }

    private long of(List<Condition> conditions) {
        long ways = 1;
        for (Condition condition : conditions) {
            ways = Math.min(10 * MOST, ways * Math.max(1, of(condition)));
        }
        return ways;
    }

    private long of(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return candidates(pattern);
        }
        if (condition instanceof Condition.Not not) {
            return of(not.conditions());
        }
        if (condition instanceof Condition.Exists exists) {
            return of(exists.conditions());
        }
        return ((Condition.Either) condition)
                .branches().stream().mapToLong(this::of).sum();
    }

    /** In how many ways one branch can be chosen of each {@code or}. */
    static long variants(List<Condition> conditions) {
        long variants = 1;
        for (Condition condition : conditions) {
            variants = Math.min(10 * MOST, variants * variants(condition));
        }
        return variants;
    }

    private static long variants(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return variants(not.conditions());
        }
        if (condition instanceof Condition.Exists exists) {
            return variants(exists.conditions());
        }
        return condition instanceof Condition.Either either
                ? either.branches().stream().mapToLong(Breadth::variants).sum()
                : 1;
    }

    private long candidates(Condition.Pattern pattern) {
        boolean once =
                pattern.bindings().isEmpty() && pattern.kind() != FactKind.ROW && pattern.kind() != FactKind.ITEM;
        return switch (pattern.kind()) {
            case ROW -> rows(pattern);
            case ITEM -> joined(pattern).findAny().isPresent() ? 1 : items(Conditions.literal(pattern, "indicator"));
            case FINDING, LISTED -> once ? 1 : PLACES;
            default -> once ? 1 : framework.declaration().aspects().size() + 10L;
        };
    }

    private long items(String indicator) {
        Optional<Indicator> list = framework.vocabulary().find(indicator);
        return list.orElse(null) instanceof Indicator.Several several
                ? several.values().size()
                : 1;
    }

    /** The rows that literals leave, and of those the most that have the same cell in a column which must equal a bound value. */
    private long rows(Condition.Pattern pattern) {
        Table table = framework.tables().get(Conditions.literal(pattern, "table"));
        List<Fact> left = table.rows().stream()
                .map(row -> new Fact(
                        FactKind.ROW,
                        Stream.concat(Stream.of(table.name()), row.stream()).toArray()))
                .filter(fact -> pattern.constraints().stream().allMatch(each -> Constraints.mayHold(each, fact)))
                .toList();
        long most = left.size();
        for (Comparison comparison : joined(pattern).toList()) {
            Map<Object, Long> alike = new HashMap<>();
            left.forEach(fact -> alike.merge(fact.get(comparison.field()), 1L, Long::sum));
            most = Math.min(
                    most,
                    alike.values().stream().mapToLong(Long::longValue).max().orElse(0));
        }
        return most;
    }

    private static Stream<Comparison> joined(Condition.Pattern pattern) {
        return pattern.constraints().stream()
                .filter(Comparison.class::isInstance)
                .map(constraint -> (Comparison) (Constraint) constraint)
                .filter(each -> each.operator() == Operator.EQUAL && each.operand() instanceof Bound);
    }
}
