package nl.kompas.bench.http;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * One figure of a contestant as a multiple of that of another.
 *
 * @param says what the ratio tells, as the tables call it
 */
public record Ratio(String says, String of, String to, ToDoubleFunction<Figures> figure) {

    /** Its value at a number of connections, if both were measured. */
    Optional<Double> at(int connections, List<Row> rows) {
        return find(of, connections, rows).flatMap(upper -> find(to, connections, rows)
                .map(lower -> figure.applyAsDouble(upper) / figure.applyAsDouble(lower)));
    }

    private static Optional<Figures> find(String name, int connections, List<Row> rows) {
        return rows.stream()
                .filter(row -> row.name().equals(name) && row.connections() == connections)
                .map(Row::figures)
                .findFirst();
    }
}
