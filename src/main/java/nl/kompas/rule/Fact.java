package nl.kompas.rule;

/**
 * Something that rules may match.
 *
 * @param kind its kind
 * @param values the fields of the kind, in their order; for a row or a listing the cells take the place of the last field.
 *     Texts, {@link java.math.BigDecimal} without trailing zeros or {@link Boolean}; null where a field does not apply
 */
public record Fact(FactKind kind, Object... values) {

    /** The value of a field. */
    public Object get(FactField factField) {
        return values[factField.index()];
    }
}
