package nl.kompas.rule;

/**
 * A field of a fact.
 *
 * @param name as rule files write it, {@code cells["column"]} for the cell of a row
 * @param index its place in {@link Fact#values()}
 */
public record FactField(String name, int index) {}
