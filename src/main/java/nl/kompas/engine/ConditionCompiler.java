package nl.kompas.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kompas.rule.ComparisonOperator;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Constraint;
import nl.kompas.rule.Constraint.Comparison;
import nl.kompas.rule.Constraint.Operand.Literal;
import nl.kompas.rule.FactKind;

/**
 * Compiles conditions into predicates on the working memory. Equal conditions of different rules get the same name, by which the
 * network tests them once; where a field can have one value, its test is found by hash.
 */
final class ConditionCompiler {

    /** A fact has fewer fields than this. */
    private static final int FIELDS_A_SLOT = 64;

    private final FactSlots factSlots;

    ConditionCompiler(FactSlots factSlots) {
        this.factSlots = factSlots;
    }

    /** The name of the test of a condition that stands alone. */
    static String name(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern.kind() + " " + pattern.constraints();
        }
        if (condition instanceof Condition.Not not) {
            return "not " + together(not.conditions());
        }
        if (condition instanceof Condition.Exists exists) {
            return exists.conditions().size() == 1
                    ? bound(exists.conditions().get(0))
                    : "exists " + together(exists.conditions());
        }
        return ((Condition.Either) condition)
                .branches().stream().map(ConditionCompiler::together).collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String together(List<Condition> conditions) {
        return conditions.stream().map(ConditionCompiler::bound).collect(Collectors.joining(" and ", "(", ")"));
    }

    /** With what it binds: others within the same brackets may use it. */
    private static String bound(Condition condition) {
        return condition instanceof Condition.Pattern pattern
                        && !pattern.bindings().isEmpty()
                ? pattern.bindings() + " " + name(condition)
                : name(condition);
    }

    /** The test that conditions hold together in some way. */
    CompiledRule.Test compile(String name, List<Condition> conditions) {
        if (conditions.size() == 1 && hashed(conditions.get(0))) {
            return hashed(name, (Condition.Pattern) conditions.get(0));
        }
        Map<String, Integer> names = VariableBindings.numbered(conditions);
        JoinSearch joinSearch = JoinSearch.of(conditions, factSlots, names);
        int room = names.size();
        Object[] none = {};
        return new CompiledRule.Test(
                name,
                context -> joinSearch.run(context.workingMemory(), room == 0 ? none : new Object[room], JoinSearch.ONE),
                Optional.empty());
    }

    private CompiledRule.Test hashed(String name, Condition.Pattern pattern) {
        IndexKey.Among among = (IndexKey.Among) IndexKey.of(pattern).orElseThrow();
        int slot = factSlots.of(pattern);
        int field = among.field();
        Object wanted = among.values().iterator().next();
        return new CompiledRule.Test(
                name,
                context -> wanted.equals(context.workingMemory().first(slot, field)),
                Optional.of(new CompiledRule.Equality(
                        slot * FIELDS_A_SLOT + field,
                        context -> context.workingMemory().first(slot, field),
                        wanted)));
    }

    /** Whether a condition compares one field of the only fact that its slot can hold with one value. */
    private static boolean hashed(Condition condition) {
        return IndexKey.answersAll(condition)
                && IndexKey.of(condition).orElseThrow() instanceof IndexKey.Among among
                && among.values().size() == 1
                && sole((Condition.Pattern) condition);
    }

    /** Whether the slot of a pattern holds one fact at most. */
    static boolean sole(Condition.Pattern pattern) {
        return switch (pattern.kind()) {
            case CASE, FINDING, NOTHING_MISSING -> true;
            case TRACK, PRECONDITION, COMPONENT, INDICATION, ADVICE, ROLE, ACTIVITY, CONDITION, REPRESENTATION ->
                FactSlots.answered(pattern) > 0;
            default -> false;
        };
    }

    /** Whether a pattern has one match at most. */
    static boolean once(Condition.Pattern pattern) {
        return sole(pattern)
                || pattern.kind() == FactKind.ITEM
                        && left(pattern).stream()
                                .anyMatch(constraint -> constraint instanceof Comparison comparison
                                        && comparison.operator() == ComparisonOperator.EQUAL
                                        && comparison.operand() instanceof Literal);
    }

    /** What a pattern asks that its slot does not answer for. */
    static List<Constraint> left(Condition.Pattern pattern) {
        int answered = FactSlots.answered(pattern);
        return pattern.constraints().stream()
                .filter(constraint -> !(constraint instanceof Comparison comparison
                        && comparison.field().index() < answered
                        && comparison.operator() == ComparisonOperator.EQUAL
                        && comparison.operand() instanceof Literal))
                .toList();
    }
}
