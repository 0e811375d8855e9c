package nl.kompas.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kompas.policy.Declaration;
import nl.kompas.policy.Framework;
import nl.kompas.policy.Indicator;
import nl.kompas.policy.Limits;
import nl.kompas.policy.Table;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Conditions;
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

    /** How many classes of places rules may tell apart, at a guess on the high side. */
    private static final int PLACES = 60;

    private final Framework framework;

    Breadth(Framework framework) {
        this.framework = framework;
    }

    /** An upper bound for the number of ways, as far as {@link Limits#WAYS} and somewhat beyond. */
    long of(Rule rule) {
        return of(rule.when());
    }

    /** How many rules without {@code or} a rule stands for, as far as somewhat beyond {@link Limits#VARIANTS}. */
    static long variants(List<Condition> conditions) {
        long variants = 1;
        for (Condition condition : conditions) {
            long inside = 1;
            if (condition instanceof Condition.Either either) {
                inside = either.branches().stream().mapToLong(Breadth::variants).sum();
            } else if (condition instanceof Condition.Not not) {
                inside = variants(not.conditions());
            } else if (condition instanceof Condition.Exists exists) {
                inside = variants(exists.conditions());
            }
            variants = Math.min(10L * Limits.VARIANTS, variants * Math.max(1, inside));
        }
        return variants;
    }

    private long of(List<Condition> conditions) {
        long ways = 1;
        for (Condition condition : conditions) {
            ways = Math.min(10L * Limits.WAYS, ways * Math.max(1, of(condition)));
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

    /** How many facts may match a pattern, once what it is joined to is known. */
    private long candidates(Condition.Pattern pattern) {
        FactKind kind = pattern.kind();
        boolean one = kind.fields().stream().limit(1).allMatch(field -> fixed(pattern, field));
        return switch (kind) {
            case ROW -> rows(pattern);
            case ITEM -> joined(pattern).findAny().isPresent() ? 1 : items(Conditions.literal(pattern, "indicator"));
            case FINDING -> pattern.bindings().isEmpty() ? 1 : PLACES;
            case LISTED -> Math.max(pattern.bindings().isEmpty() ? 1 : PLACES, listed(pattern));
            case REFERRAL -> one && fixed(pattern, "matter") ? 1 : declared(kind);
            default -> one ? 1 : declared(kind);
        };
    }

    /** Whether a pattern wants one value of a field: a literal, or what is bound. */
    private static boolean fixed(Condition.Pattern pattern, String field) {
        return Conditions.literal(pattern, field) != null
                || joined(pattern)
                        .anyMatch(comparison -> comparison.field().name().equals(field));
    }

    /** How many facts of a kind there can be. */
    private long declared(FactKind kind) {
        Declaration declaration = framework.declaration();
        long declared = kind.declared(declaration).size();
        return kind == FactKind.REFERRAL ? declared * declaration.referralsFor().size() : Math.max(1, declared);
    }

    /** The most rows that stand under one key, for each value that a finding can have at once. */
    private long listed(Condition.Pattern pattern) {
        Table table = framework.tables().get(Conditions.literal(pattern, "table"));
        int key = table.columns().get(table.key().orElseThrow()).index();
        Map<String, Long> alike = new HashMap<>();
        table.rows().forEach(row -> alike.merge(row.get(key), 1L, Long::sum));
        long most = alike.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return most * items(Conditions.literal(pattern, "indicator"));
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
                .map(Comparison.class::cast)
                .filter(each -> each.operator() == Operator.EQUAL && each.operand() instanceof Bound);
    }
}
