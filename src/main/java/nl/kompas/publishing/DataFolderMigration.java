package nl.kompas.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.kompas.edition.EditionFiles;
import nl.kompas.policy.EditionId;
import nl.kompas.storage.EpochMicros;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes over into the database what earlier versions kept in files of the data folder: rule sets, the journal and drafts. All of it is
 * taken over in one transaction, and nothing twice, so that a crash on the way does no harm; then the files are put aside.
 */
public final class DataFolderMigration {

    private static final Logger LOG = LoggerFactory.getLogger(DataFolderMigration.class);
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final String JOURNAL = "activations.ndjson";
    private static final String RULE_SETS = "rule-sets";
    private static final String DRAFTS = "drafts";
    private static final String KNOWN =
            "SELECT 1 FROM activation WHERE policy = ? AND edition = ? AND revision = ? AND activated_at = ?";

    private final Path data;

    /** A draft as it was kept. */
    private record KeptDraft(
            String id,
            EditionId edition,
            String base,
            SortedMap<String, String> own,
            SortedMap<String, String> reference,
            String by,
            Instant at) {

        Draft draft() {
            return new Draft(id, base, new EditionFiles(edition, own, reference, List.of()), by, at);
        }
    }

    /** Of that data folder. */
    public DataFolderMigration(Path data) {
        this.data = data;
    }

    /**
     * Takes over what there is.
     *
     * @param source a database that has its tables
     */
    public void into(DataSource source) {
        List<Path> old = Stream.of(RULE_SETS, JOURNAL, DRAFTS)
                .map(data::resolve)
                .filter(Files::exists)
                .toList();
        if (old.isEmpty()) {
            return;
        }
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            ruleSets(connection);
            activations(connection);
            drafts(connection);
            connection.commit();
            putAside(old);
        } catch (SQLException e) {
            throw new IllegalStateException("what earlier versions kept in files cannot be taken over", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ruleSets(Connection connection) throws IOException, SQLException {
        for (Path file : files(RULE_SETS)) {
            var files = EditionArchive.files(Files.readAllBytes(file));
            if (files.isPresent()) {
                RuleSetStore.insert(connection, files.get());
            } else {
                LOG.warn("{} is damaged and is not taken over", file);
            }
        }
    }

    /** A last line that a crash cut short was never reported as written. */
    private void activations(Connection connection) throws IOException, SQLException {
        Path journal = data.resolve(JOURNAL);
        if (!Files.exists(journal)) {
            return;
        }
        String lines = Files.readString(journal, StandardCharsets.UTF_8);
        int id = Journal.count(connection);
        for (String line : lines.substring(0, lines.lastIndexOf('\n') + 1).split("\n")) {
            Activation activation = line.isEmpty() ? null : JSON.readValue(line, Activation.class);
            if (activation != null && !known(connection, activation)) {
                Journal.insert(connection, activation, ++id);
            }
        }
    }

    private static boolean known(Connection connection, Activation activation) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(KNOWN)) {
            select.setString(1, activation.edition().policy());
            select.setString(2, activation.edition().edition());
            select.setString(3, activation.revision());
            select.setLong(4, EpochMicros.of(activation.at()));
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void drafts(Connection connection) throws IOException, SQLException {
        for (Path file : files(DRAFTS)) {
            try {
                Drafts.insert(
                        connection,
                        JSON.readValue(Files.readAllBytes(file), KeptDraft.class)
                                .draft());
            } catch (JsonProcessingException e) {
                LOG.warn("{} is damaged and is not taken over", file);
            }
        }
    }

    private List<Path> files(String folder) throws IOException {
        if (!Files.isDirectory(data.resolve(folder))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(data.resolve(folder))) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private void putAside(List<Path> old) throws IOException {
        Path aside = Files.createTempDirectory(data, "taken-over-");
        for (Path path : old) {
            Files.move(path, aside.resolve(path.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        }
        LOG.info("rule sets, history and drafts of an earlier version were taken over; the files stand in {}", aside);
    }
}
