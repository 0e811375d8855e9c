package nl.kompas.bench.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What was measured, as Markdown for people and as JSON for programs. */
public record Report(List<Row> rows, List<Ratio> ratios, Settings settings) {

    /** The tables, and under them how they came to be. */
    String markdown() {
        StringBuilder text = new StringBuilder();
        text.append("| | connections | cases/s | p50 ms | p99 ms | processor µs a case | memory MiB | failures |\n");
        text.append("|---|---:|---:|---:|---:|---:|---:|---:|\n");
        for (Row row : rows) {
            Figures of = row.figures();
            text.append(line(
                    "| %s | %d | %,.0f | %.2f | %.2f | %.0f | %.0f | %.0f |",
                    row.name(),
                    row.connections(),
                    of.perSecond(),
                    of.p50(),
                    of.p99(),
                    of.processor(),
                    of.memory(),
                    of.failures()));
        }
        ratios(text);
        return text.append(
                        line("\n%s; medians of %d rounds of %d s.", Machine.described(), settings.rounds(), seconds()))
                .toString();
    }

    private void ratios(StringBuilder text) {
        text.append("\n| ratio at connections: |");
        settings.connections()
                .forEach(connections -> text.append(' ').append(connections).append(" |"));
        text.append("\n|---|")
                .append("---:|".repeat(settings.connections().size()))
                .append('\n');
        for (Ratio ratio : ratios) {
            text.append("| ").append(ratio.says()).append(" |");
            for (int connections : settings.connections()) {
                text.append(ratio.at(connections, rows)
                        .map(value -> String.format(Locale.ROOT, " %.2f |", value))
                        .orElse(" – |"));
            }
            text.append('\n');
        }
    }

    private long seconds() {
        return settings.span().toSeconds();
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values) + "\n";
    }

    /**
     * Writes the rows to a file, and the tables to the standard output; or to standard error where a request failed, since
     * figures of such a run say nothing.
     *
     * @return whether all requests were answered
     */
    public boolean told(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), rows);
        boolean answered = rows.stream().allMatch(row -> row.figures().failures() == 0);
        (answered ? System.out : System.err).print(markdown());
        return answered;
    }
}
