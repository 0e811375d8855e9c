package nl.kompas.oracle.facts;

import java.util.Map;

/** A listed, as plain Drools wants it: a bean. */
public final class Listed {

    private final String indicator;
    private final String table;
    private final Map<String, String> cells;

    public Listed(String indicator, String table, Map<String, String> cells) {
        this.indicator = indicator;
        this.table = table;
        this.cells = cells;
    }

    public String getIndicator() {
        return indicator;
    }

    public String getTable() {
        return table;
    }

    public Map<String, String> getCells() {
        return cells;
    }
}
