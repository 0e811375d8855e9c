package nl.kompas.hostile;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The hostile rule files: those of {@code src/test/resources/hostile}, and those that are too long to keep. */
final class HostileCorpus {

    /** Stands in a hostile file for the name of the file by which its effect shows. */
    static final String MARK = "@MARK@";

    static final Path FOLDER = Path.of("src/test/resources/hostile");

    private HostileCorpus() {}

    /** All attempts. */
    static List<HostileFile> all() {
        List<HostileFile> attempts = new ArrayList<>(written());
        attempts.addAll(Oversized.all());
        return attempts;
    }

    private static List<HostileFile> written() {
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(FOLDER.resolve("corpus.csv").toFile())) {
            return rows.readAll().stream().map(HostileCorpus::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HostileFile of(Map<String, String> row) {
        try {
            byte[] content = Files.readAllBytes(FOLDER.resolve("rules").resolve(row.get("file") + ".drl"));
            return new HostileFile(
                    row.get("file"),
                    row.get("way"),
                    row.get("attempt"),
                    row.get("code"),
                    Integer.parseInt(row.get("line")),
                    content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content of an attempt whose mark is that file. */
    static byte[] marked(HostileFile hostileFile, Path mark) {
        // Latin-1 keeps every byte as it is.
        return new String(hostileFile.content(), StandardCharsets.ISO_8859_1)
                .replace(MARK, mark.toString())
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
