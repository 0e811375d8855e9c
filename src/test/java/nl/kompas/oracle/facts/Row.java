package nl.kompas.oracle.facts;

import java.util.Map;

/** A row, as plain Drools wants it: a bean. */
public final class Row {

    private final String table;
    private final Map<String, String> cells;

    public Row(String table, Map<String, String> cells) {
        this.table = table;
        this.cells = cells;
    }

    public String getTable() {
        return table;
    }

    public Map<String, String> getCells() {
        return cells;
    }
}
