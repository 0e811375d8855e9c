package nl.kompas.engine;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kompas.rule.ComparisonOperator;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Constraint;
import nl.kompas.rule.Constraint.Any;
import nl.kompas.rule.Constraint.Comparison;
import nl.kompas.rule.Constraint.Operand.Literal;

/** What a condition asks of one field, in a form by which rules can be found from what is known. */
sealed interface IndexKey {

    /** The number of the field. */
    int field();

    /** The field has one of these values. */
    record Among(int field, Set<Object> values) implements IndexKey {}

    /** The field is a number between these; null where it has no end. What lies on an end is for the condition itself to tell. */
    record Between(int field, BigDecimal low, BigDecimal high) implements IndexKey {}

    /**
     * What a condition asks of one field; nothing where it asks something else. A fact of the slot opens a rule once: where the slot
     * can hold several, only one value is taken, which only one of them can have.
     */
    static Optional<IndexKey> of(Condition condition) {
        if (!(condition instanceof Condition.Pattern pattern && ConditionCompiler.once(pattern))) {
            return Optional.empty();
        }
        List<Constraint> left = ConditionCompiler.left(pattern);
        return left.stream()
                .map(IndexKey::among)
                .flatMap(Optional::stream)
                .filter(among -> among.values().size() == 1 || ConditionCompiler.sole(pattern))
                .findFirst()
                .map(IndexKey.class::cast)
                .or(() -> ConditionCompiler.sole(pattern) ? between(left) : Optional.empty());
    }

    /** Whether a condition asks nothing but that. */
    static boolean answersAll(Condition condition) {
        return of(condition).filter(Among.class::isInstance).isPresent()
                && ConditionCompiler.left((Condition.Pattern) condition).size() == 1;
    }

    private static Optional<Among> among(Constraint constraint) {
        List<Constraint> parts = constraint instanceof Any any ? any.parts() : List.of(constraint);
        Set<Object> values = new LinkedHashSet<>();
        Set<Integer> fields = new LinkedHashSet<>();
        for (Constraint part : parts) {
            if (!(part instanceof Comparison comparison
                    && comparison.operator() == ComparisonOperator.EQUAL
                    && comparison.operand() instanceof Literal literal)) {
                return Optional.empty();
            }
            fields.add(comparison.field().index());
            values.add(literal.value());
        }
        return fields.size() == 1 ? Optional.of(new Among(fields.iterator().next(), values)) : Optional.empty();
    }

    private static Optional<IndexKey> between(List<Constraint> left) {
        return left.stream()
                .map(IndexKey::bound)
                .flatMap(Optional::stream)
                .reduce((one, other) -> one.field() == other.field() ? narrower(one, other) : one)
                .map(IndexKey.class::cast);
    }

    private static Optional<Between> bound(Constraint constraint) {
        if (!(constraint instanceof Comparison comparison
                && comparison.operator().ordered()
                && comparison.operand() instanceof Literal literal
                && literal.value() instanceof BigDecimal end)) {
            return Optional.empty();
        }
        boolean low = comparison.operator() == ComparisonOperator.MORE
                || comparison.operator() == ComparisonOperator.AT_LEAST;
        int field = comparison.field().index();
        return Optional.of(low ? new Between(field, end, null) : new Between(field, null, end));
    }

    private static Between narrower(Between one, Between other) {
        BigDecimal low = one.low() == null
                ? other.low()
                : other.low() == null ? one.low() : one.low().max(other.low());
        BigDecimal high = one.high() == null
                ? other.high()
                : other.high() == null ? one.high() : one.high().min(other.high());
        return new Between(one.field(), low, high);
    }
}
