package nl.kompas.publishing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import nl.kompas.edition.EditionFiles;
import nl.kompas.storage.Database;

/**
 * Rule sets in a database that replicas share. What was kept or found is kept in a folder too, and a name always means the same
 * files, so that they are there while the database is away.
 */
public final class SharedRuleSetStore implements RuleSetStore {

    private static final String KEEP = """
            INSERT INTO rule_set (revision, policy, edition, own_files, reference_files, files) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING""";
    private static final String FIND = "SELECT files FROM rule_set WHERE revision = ?";

    private final Database database;
    private final FileRuleSetStore nearby;

    /** The store in a database, with one in a folder nearby. */
    public SharedRuleSetStore(Database database, FileRuleSetStore nearby) {
        this.database = database;
        this.nearby = nearby;
    }

    @Override
    public void keep(EditionFiles files) {
        nearby.keep(files);
        database.write(connection -> insert(connection, files));
    }

    private static int insert(Connection connection, EditionFiles files) throws SQLException {
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

    @Override
    public Optional<EditionFiles> find(String revision) {
        return nearby.find(revision).or(() -> fetched(revision));
    }

    private Optional<EditionFiles> fetched(String revision) {
        if (!FileRuleSetStore.REVISION.matcher(revision).matches()) {
            return Optional.empty();
        }
        Optional<EditionFiles> found = database.read(connection -> select(connection, revision))
                .flatMap(EditionArchive::files)
                .filter(files -> files.revision().equals(revision));
        found.ifPresent(nearby::keep);
        return found;
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
