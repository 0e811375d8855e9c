package nl.kompas.bench.byhand;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.kompas.policy.Table;

/** The list of focus regions and that of countries, each by its code. */
final class Regions {

    private final Map<String, Focus> listed;
    private final Map<String, Country> countries;

    /** What the list says of a place, for each track a level or none. */
    record Focus(String innovation, String trade) {

        String level(Initiative asked) {
            return asked.forInnovation() ? innovation : trade;
        }
    }

    /** Where a country lies. */
    record Country(boolean europe, boolean eu) {}

    Regions(Table focus, Table countries) {
        this.listed = rows(focus, row -> new Focus(cell(focus, row, "innovation"), cell(focus, row, "trade-invest")));
        this.countries = rows(
                countries,
                row -> new Country(
                        cell(countries, row, "europe").equals("yes"),
                        cell(countries, row, "eu").equals("yes")));
    }

    private static <T> Map<String, T> rows(Table table, Function<List<String>, T> read) {
        Map<String, T> rows = new HashMap<>();
        table.rows().forEach(row -> rows.put(cell(table, row, table.key().orElseThrow()), read.apply(row)));
        return rows;
    }

    private static String cell(Table table, List<String> row, String column) {
        return row.get(table.columns().get(column).index());
    }

    /** What the list says of the destination or else of its country; null where it is silent. */
    Focus focus(Initiative asked) {
        return find(listed, asked);
    }

    Country country(Initiative asked) {
        return find(countries, asked);
    }

    private static <T> T find(Map<String, T> rows, Initiative asked) {
        if (asked.destination() == null) {
            return null;
        }
        T own = rows.get(asked.destination());
        return own != null ? own : rows.get(asked.country());
    }
}
