package nl.kompas.hostile.facts;

import java.util.Map;

/** A row of a table, as plain Drools wants it: a bean. */
public final class Row {

    public String getTable() {
        return "many";
    }

    public Map<String, String> getCells() {
        return Map.of("goods", "grain");
    }
}
