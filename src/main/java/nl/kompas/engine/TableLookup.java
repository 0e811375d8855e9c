package nl.kompas.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kompas.policy.Table;
import nl.kompas.rule.Fact;
import nl.kompas.rule.FactKind;

/** The rows of a table under whose key a finding stands, made when the rules are loaded. */
final class TableLookup {

    private final int slot;
    private final Map<String, Fact[]> rows = new HashMap<>();
    private final Table table;
    private final boolean places;

    /** For findings about an indicator, which rules look for in a slot. */
    TableLookup(int slot, String indicator, Table table) {
        this.slot = slot;
        this.table = table;
        Table.Column key = table.columns().get(table.key().orElseThrow());
        this.places = key.type() == Table.ColumnType.PLACE;
        table.rows().stream()
                .map(row -> row.get(key.index()))
                .distinct()
                .forEach(value -> rows.put(value, facts(indicator, value)));
    }

    private Fact[] facts(String indicator, String value) {
        return table.listed(value).stream()
                .map(row -> row(FactKind.LISTED, row, indicator, table.name()))
                .toArray(Fact[]::new);
    }

    /** A row as a fact, its cells after other fields. */
    static Fact row(FactKind kind, List<String> cells, String... head) {
        List<Object> values = new ArrayList<>(List.of(head));
        values.addAll(cells);
        return new Fact(kind, values.toArray());
    }

    /** Adds the rows that a value is listed under: its own, or for a region without a row its country's. */
    void add(String value, WorkingMemory workingMemory) {
        Fact[] found = rows.get(value);
        if (found != null) {
            workingMemory.add(slot, found);
        } else if (places && value.indexOf('-') > 0) {
            add(value.substring(0, value.indexOf('-')), workingMemory);
        }
    }
}
