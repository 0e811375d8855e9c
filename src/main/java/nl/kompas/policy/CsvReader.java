package nl.kompas.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads CSV into rows, as many as a table may have. */
final class CsvReader {

    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.TRIM_SPACES)
            .build();

    private CsvReader() {}

    /** The rows, the heading among them; nothing and a fault where they cannot be read. */
    static Optional<List<List<String>>> read(String file, String content, FaultCollector faultCollector) {
        List<List<String>> lines = new ArrayList<>();
        try (MappingIterator<String[]> rows = CSV.readerFor(String[].class).readValues(content)) {
            while (rows.hasNextValue()) {
                if (lines.size() > EditionLimits.ROWS) {
                    tooLong(new FilePosition(file, rows.getCurrentLocation().getLineNr(), 0), faultCollector);
                    return Optional.empty();
                }
                lines.add(List.of(rows.nextValue()));
            }
            return Optional.of(lines);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            unreadable(new FilePosition(file, line, 0), e.getOriginalMessage(), faultCollector);
        } catch (IOException e) {
            unreadable(FilePosition.of(file), e.getMessage(), faultCollector);
        }
        return Optional.empty();
    }

    private static void tooLong(FilePosition filePosition, FaultCollector faultCollector) {
        faultCollector.add(
                "table-too-long",
                filePosition,
                "Een tabel heeft ten hoogste " + EditionLimits.ROWS + " rijen.",
                "A table has at most " + EditionLimits.ROWS + " rows.",
                "Verdeel de tabel, of laat rijen weg.",
                "Divide the table, or leave rows out.");
    }

    private static void unreadable(FilePosition filePosition, String why, FaultCollector faultCollector) {
        faultCollector.add(
                "table-unreadable",
                filePosition,
                "Dit is geen CSV: " + why,
                "This is no CSV: " + why,
                "Vergelijk met de kolommen in policy.yaml.",
                "Compare with the columns in policy.yaml.");
    }
}
