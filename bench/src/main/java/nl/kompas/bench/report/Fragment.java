package nl.kompas.bench.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A piece of {@code docs/performance.md}, kept in {@code bench/results}: when, where, by what command, and tables. */
public final class Fragment {

    private static final Path RESULTS = Path.of("bench", "results");

    private final String name;
    private final List<String> lines = new ArrayList<>();

    /**
     * A fragment.
     *
     * @param name of its file, without ending
     * @param runs how many runs each figure is the median of
     * @param java what ran, for people
     */
    public Fragment(String name, int runs, String java) {
        this.name = name;
        lines.add("*" + (runs == 1 ? "One run" : runs + " runs, median") + "; " + LocalDate.now() + ", " + java + ", "
                + Machine.described() + "; by `bench/" + name + "`.*");
    }

    /** Adds a table; the first column is text, all others are figures. */
    public Fragment table(List<String> header, List<List<String>> rows) {
        lines.add("");
        lines.add(line(header));
        lines.add("|---|" + "---:|".repeat(header.size() - 1));
        rows.forEach(row -> lines.add(line(row)));
        return this;
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /** Writes it, and shows it. */
    public void write() {
        try {
            Files.createDirectories(RESULTS);
            Files.write(RESULTS.resolve(name + ".md"), lines);
            lines.forEach(System.out::println);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
