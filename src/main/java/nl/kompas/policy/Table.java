package nl.kompas.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rows that people edit beside the rules.
 *
 * @param name as rules call it
 * @param file relative to the rules folder
 * @param key the column in which a finding is looked up, if any
 * @param columns by name, in the order of the declaration
 * @param rows each with a cell for every column, in the order of the columns
 * @param byKey the same rows by the value in the key column; empty where there is no key
 */
public record Table(
        String name,
        String file,
        Optional<String> key,
        Map<String, Column> columns,
        List<List<String>> rows,
        Map<String, List<List<String>>> byKey) {

    /** A table with these rows. */
    public Table(String name, String file, Optional<String> key, Map<String, Column> columns, List<List<String>> rows) {
        this(
                name,
                file,
                key,
                columns,
                rows,
                key.map(columns::get).map(column -> grouped(rows, column)).orElse(Map.of()));
    }

    private static Map<String, List<List<String>>> grouped(List<List<String>> rows, Column key) {
        return rows.stream().collect(Collectors.groupingBy(row -> row.get(key.index())));
    }

    /** What stands in a column. */
    public enum ColumnType {
        /** One of the declared values. */
        CHOICE,
        /** A country or a region. */
        PLACE,
        /** For people; rules cannot look at it. */
        NOTE
    }

    /**
     * @param name as the first line of the file has it
     * @param type what may stand in it
     * @param values the values of a {@code CHOICE}, else empty
     * @param index its place in a row, from 0
     */
    public record Column(String name, ColumnType type, Set<String> values, int index) {}

    /** The rows that a value is listed under: its own, or for a region without a row its country's. */
    public List<List<String>> listed(String value) {
        List<List<String>> own = byKey.getOrDefault(value, List.of());
        int hyphen = value.indexOf('-');
        boolean region = columns.get(key.orElseThrow()).type() == ColumnType.PLACE && hyphen > 0;
        return own.isEmpty() && region ? listed(value.substring(0, hyphen)) : own;
    }
}
