package nl.kompas.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kompas.policy.Table.Column;
import nl.kompas.policy.Table.ColumnType;

/** Reads a table as {@code policy.yaml} declares it. */
final class TableReader {

    /** What makes a spreadsheet take a cell for a formula, in the wide forms of East Asian keyboards too. */
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private final String name;
    private final String file;
    private final FaultCollector faultCollector;

    TableReader(String name, String file, FaultCollector faultCollector) {
        this.name = name;
        this.file = file;
        this.faultCollector = faultCollector;
    }

    /** The table, or nothing and faults. */
    Optional<Table> read(PolicyYaml.TableYaml yaml, String content) {
        Optional<List<List<String>>> lines = CsvReader.read(file, content, faultCollector);
        Map<String, Column> columns = columns(yaml);
        if (lines.isEmpty() || lines.get().isEmpty()) {
            if (lines.isPresent()) {
                fault("table-empty", 1, "De tabel heeft geen kopregel.", "The table has no heading line.");
            }
            return Optional.empty();
        }
        if (!lines.get().get(0).equals(List.copyOf(columns.keySet()))) {
            String wanted = String.join(",", columns.keySet());
            fault("table-heading", 1, "De kopregel moet zijn: " + wanted, "The first line must be: " + wanted);
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        int line = 2;
        for (List<String> row : lines.get().subList(1, lines.get().size())) {
            if (!row.equals(List.of(""))) {
                check(row, columns, line);
                rows.add(row);
            }
            line += 1
                    + (int) String.join("", row)
                            .chars()
                            .filter(each -> each == '\n')
                            .count();
        }
        return Optional.of(new Table(name, file, Optional.ofNullable(yaml.key()), columns, List.copyOf(rows)));
    }

    private Map<String, Column> columns(PolicyYaml.TableYaml yaml) {
        Map<String, Column> columns = new LinkedHashMap<>();
        PolicyYaml.orEmpty(yaml.columns()).forEach((id, column) -> {
            ColumnType type = type(column.type());
            List<String> values = PolicyYaml.orEmpty(column.values());
            if ((type == ColumnType.CHOICE) == values.isEmpty()) {
                fault(
                        "values-misplaced",
                        0,
                        "`" + id + "`: alleen `choice` heeft `values`.",
                        "`" + id + "`: only `choice` has `values`.");
            }
            columns.put(id, new Column(id, type, new LinkedHashSet<>(values), columns.size()));
        });
        if (yaml.key() != null && !columns.containsKey(yaml.key())) {
            faultCollector.unknown(
                    "unknown-name", FilePosition.of(file), "columns (" + name + ".key)", yaml.key(), columns.keySet());
        }
        return columns;
    }

    private ColumnType type(String type) {
        return switch (String.valueOf(type)) {
            case "choice" -> ColumnType.CHOICE;
            case "place" -> ColumnType.PLACE;
            case "note" -> ColumnType.NOTE;
            default -> {
                List<String> known = List.of("choice", "place", "note");
                faultCollector.unknown("unknown-type", FilePosition.of(file), "type", String.valueOf(type), known);
                yield ColumnType.NOTE;
            }
        };
    }

    private void check(List<String> row, Map<String, Column> columns, int line) {
        if (row.size() != columns.size()) {
            fault(
                    "table-cells",
                    line,
                    "Deze rij heeft " + row.size() + " cellen in plaats van " + columns.size() + ".",
                    "This row has " + row.size() + " cells instead of " + columns.size() + ".");
            return;
        }
        for (Column column : columns.values()) {
            String cell = row.get(column.index());
            if (!cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0) {
                formula(cell, line);
            } else if (column.type() == ColumnType.CHOICE && !column.values().contains(cell)) {
                String values = "values (" + column.name() + ")";
                faultCollector.unknown("unknown-value", new FilePosition(file, line, 0), values, cell, column.values());
            } else if (column.type() == ColumnType.PLACE && !PlaceCodes.valid(cell)) {
                fault(
                        "unknown-place",
                        line,
                        "`" + cell + "` is geen land of regio.",
                        "`" + cell + "` is no country or region.");
            }
        }
    }

    private void formula(String cell, int line) {
        String signs = String.join(" ", FORMULA.split(""));
        faultCollector.add(
                "cell-formula",
                new FilePosition(file, line, 0),
                "`" + cell + "`: een rekenblad voert dit uit als formule.",
                "`" + cell + "`: a spreadsheet runs this as a formula.",
                "Begin een cel niet met " + signs + ".",
                "Begin no cell with " + signs + ".");
    }

    private void fault(String code, int line, String nl, String en) {
        faultCollector.add(
                code,
                new FilePosition(file, line, 0),
                nl,
                en,
                "Vergelijk met de kolommen in policy.yaml.",
                "Compare with the columns in policy.yaml.");
    }
}
