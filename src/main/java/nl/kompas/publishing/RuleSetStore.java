package nl.kompas.publishing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kompas.edition.EditionFiles;
import nl.kompas.storage.Database;

/**
 * Keeps the files of every rule set that was ever active, each under the name of its content. Safe for use by many threads. While the
 * database is away, every method throws {@link nl.kompas.storage.DatabaseUnavailable}.
 */
public final class RuleSetStore {

    private static final Pattern REVISION = Pattern.compile("[0-9a-f]{64}");
    private static final String KEEP = """
            INSERT INTO rule_set (revision, policy, edition, own_files, reference_files, files) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (revision) DO UPDATE SET files = excluded.files""";
    private static final String FIND = "SELECT files FROM rule_set WHERE revision = ?";

    private final Database database;

    /** The store in a database. */
    public RuleSetStore(Database database) {
        this.database = database;
    }

    /** Keeps files; they are on disk when this returns. Keeping again what is there whole does nothing. */
    public void keep(EditionFiles files) {
        if (find(files.revision()).isEmpty()) {
            database.write(connection -> insert(connection, files));
        }
    }

    static int insert(Connection connection, EditionFiles files) throws SQLException {
        ContentHashes contentHashes = ContentHashes.of(files);
        try (PreparedStatement insert = connection.prepareStatement(KEEP)) {
            insert.setString(1, files.revision());
            insert.setString(2, files.id().policy());
            insert.setString(3, files.id().edition());
            insert.setString(4, contentHashes.own());
            insert.setString(5, contentHashes.reference());
            insert.setBytes(6, EditionArchive.bytes(files));
            return insert.executeUpdate();
        }
    }

    /** The files of a revision, if they are kept and are still what their name says. */
    public Optional<EditionFiles> find(String revision) {
        return REVISION.matcher(revision).matches()
                ? database.read(connection -> select(connection, revision))
                        .flatMap(EditionArchive::files)
                        .filter(files -> files.revision().equals(revision))
                : Optional.empty();
    }

    private static Optional<byte[]> select(Connection connection, String revision) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setString(1, revision);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
            }
        }
    }
}
