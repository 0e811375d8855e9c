package nl.kompas.drl;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kompas.policy.Declaration;
import nl.kompas.policy.EditionLimits;
import nl.kompas.policy.Indicator;
import nl.kompas.policy.PolicyDefinition;
import nl.kompas.policy.Table;
import nl.kompas.rule.ComparisonOperator;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Conditions;
import nl.kompas.rule.Constraint.Comparison;
import nl.kompas.rule.Constraint.Operand.Bound;
import nl.kompas.rule.Constraints;
import nl.kompas.rule.Fact;
import nl.kompas.rule.FactField;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.Rule;

/**
 * Bounds in how many ways the conditions of a rule can hold together. Facts are few, but a rule over several tables that does
 * not compare their rows holds for every combination of rows, and no engine gets through those in time.
 */
final class MatchCardinality {

    /** How many groups of countries and regions the rules may distinguish: a generous guess. */
    private static final int PLACES = 60;

    private final PolicyDefinition policyDefinition;

    MatchCardinality(PolicyDefinition policyDefinition) {
        this.policyDefinition = policyDefinition;
    }

    /** An upper bound for the number of ways, as far as {@link EditionLimits#WAYS} and somewhat beyond. */
    long of(Rule rule) {
        return product(rule.when(), 10L * EditionLimits.WAYS, this::candidates);
    }

    /** How many rules without {@code or} a rule stands for, as far as somewhat beyond {@link EditionLimits#VARIANTS}. */
    static long variants(Rule rule) {
        return product(rule.when(), 10L * EditionLimits.VARIANTS, pattern -> 1);
    }

    private static long product(List<Condition> conditions, long most, ToLongFunction<Condition.Pattern> ofPattern) {
        long ways = 1;
        for (Condition condition : conditions) {
            long inside = 1;
            if (condition instanceof Condition.Pattern pattern) {
                inside = ofPattern.applyAsLong(pattern);
            } else if (condition instanceof Condition.Not not) {
                inside = product(not.conditions(), most, ofPattern);
            } else if (condition instanceof Condition.Exists exists) {
                inside = product(exists.conditions(), most, ofPattern);
            } else if (condition instanceof Condition.Either either) {
                inside = either.branches().stream()
                        .mapToLong(branch -> product(branch, most, ofPattern))
                        .sum();
            }
            ways = Math.min(most, ways * Math.max(1, inside));
        }
        return ways;
    }

    /** How many facts may match a pattern, once what it is joined to is known. */
    private long candidates(Condition.Pattern pattern) {
        FactKind kind = pattern.kind();
        boolean one = kind.fields().stream().limit(1).allMatch(factField -> fixed(pattern, factField));
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
    private static boolean fixed(Condition.Pattern pattern, String factField) {
        return Conditions.literal(pattern, factField) != null
                || joined(pattern)
                        .anyMatch(comparison -> comparison.field().name().equals(factField));
    }

    /** How many facts of a kind there can be. */
    private long declared(FactKind kind) {
        Declaration declaration = policyDefinition.declaration();
        long declared = kind.declared(declaration).size();
        return kind == FactKind.REFERRAL ? declared * declaration.referralsFor().size() : Math.max(1, declared);
    }

    /** The most rows that stand under one key, for each value that a finding can have at once. */
    private long listed(Condition.Pattern pattern) {
        Table table = policyDefinition.tables().get(Conditions.literal(pattern, "table"));
        long most = table.byKey().values().stream().mapToInt(List::size).max().orElse(0);
        return most * items(Conditions.literal(pattern, "indicator"));
    }

    private long items(String indicator) {
        return policyDefinition
                .vocabulary()
                .find(indicator)
                .filter(Indicator.Several.class::isInstance)
                .map(list -> list.values().size())
                .orElse(1);
    }

    /** The rows that literals leave, and of those the most that have the same cell in a column which must equal a bound value. */
    private long rows(Condition.Pattern pattern) {
        Table table = policyDefinition.tables().get(Conditions.literal(pattern, "table"));
        List<Fact> left = table.rows().stream()
                .map(row -> new Fact(
                        FactKind.ROW,
                        Stream.concat(Stream.of(table.name()), row.stream()).toArray()))
                .filter(fact -> pattern.constraints().stream().allMatch(each -> Constraints.mayHold(each, fact)))
                .toList();
        return joined(pattern)
                .map(comparison -> mostAlike(left, comparison.field()))
                .min(Comparator.naturalOrder())
                .orElse((long) left.size());
    }

    private static long mostAlike(List<Fact> facts, FactField factField) {
        return facts.stream()
                .collect(Collectors.groupingBy(fact -> fact.get(factField), Collectors.counting()))
                .values()
                .stream()
                .max(Comparator.naturalOrder())
                .orElse(0L);
    }

    private static Stream<Comparison> joined(Condition.Pattern pattern) {
        return pattern.constraints().stream()
                .filter(Comparison.class::isInstance)
                .map(Comparison.class::cast)
                .filter(each -> each.operator() == ComparisonOperator.EQUAL && each.operand() instanceof Bound);
    }
}
