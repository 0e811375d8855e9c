package nl.kompas.rule;

import java.util.Optional;
import java.util.stream.Stream;

/** How two values are compared. */
public enum ComparisonOperator {
    EQUAL("=="),
    UNEQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">=");

    private final String symbol;

    ComparisonOperator(String symbol) {
        this.symbol = symbol;
    }

    /** As rule files write it. */
    public String symbol() {
        return symbol;
    }

    /** True for those that need an order. */
    public boolean ordered() {
        return this != EQUAL && this != UNEQUAL;
    }

    /** Whether it holds between two values of the same type; an absent value holds with none. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public boolean holds(Object left, Object right) {
        if (left == null || right == null) {
            return false;
        }
        return switch (this) {
            case EQUAL -> left.equals(right);
            case UNEQUAL -> !left.equals(right);
            case LESS -> ((Comparable) left).compareTo(right) < 0;
            case AT_MOST -> ((Comparable) left).compareTo(right) <= 0;
            case MORE -> ((Comparable) left).compareTo(right) > 0;
            case AT_LEAST -> ((Comparable) left).compareTo(right) >= 0;
        };
    }

    /** The operator of that symbol. */
    public static Optional<ComparisonOperator> of(String symbol) {
        return Stream.of(values())
                .filter(operator -> operator.symbol.equals(symbol))
                .findFirst();
    }
}
