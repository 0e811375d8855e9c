package nl.kompas.bench.peers;

import java.util.List;
import java.util.Optional;

/**
 * A decision table.
 *
 * @param name of the decision and of its value
 * @param first whether the first row that holds is the value; else the values of all rows that hold are
 * @param rows in their order
 * @param otherwise the value where no row holds, of a table of which the first counts
 */
record Decision(String name, boolean first, List<Row> rows, Optional<String> otherwise) {

    /**
     * A row.
     *
     * @param tests all must hold
     * @param value a text
     */
    record Row(List<Test> tests, String value) {

        boolean mentions(String name) {
            return tests.stream()
                    .anyMatch(test -> (test.input() + " " + test.cell()).matches(".*\\b" + name + "\\b.*"));
        }
    }

    /** Whether it looks at another decision. */
    boolean needs(Decision other) {
        return rows.stream().anyMatch(row -> row.mentions(other.name()));
    }
}
