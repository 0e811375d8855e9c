package nl.kompas.rule;

import java.util.List;

/** What a pattern asks of a fact. */
public sealed interface Constraint {

    /** A field compared with a value. */
    record Comparison(FactField field, ComparisonOperator operator, Operand operand) implements Constraint {}

    /** All hold. */
    record All(List<Constraint> parts) implements Constraint {}

    /** At least one holds. */
    record Any(List<Constraint> parts) implements Constraint {}

    /** What a field is compared with. */
    sealed interface Operand {

        /** A text, a {@link java.math.BigDecimal} without trailing zeros, or a {@link Boolean}. */
        record Literal(Object value) implements Operand {}

        /** What an earlier condition bound. */
        record Bound(String name) implements Operand {}
    }
}
