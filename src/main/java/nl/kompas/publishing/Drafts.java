package nl.kompas.publishing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kompas.edition.EditionFiles;
import nl.kompas.policy.EditionId;
import nl.kompas.storage.Database;
import nl.kompas.storage.EpochMicros;

/**
 * Keeps drafts; a change names the revision that it was made on, so that nobody's work is lost. Safe for use by many threads. While
 * the database is away, every method throws {@link nl.kompas.storage.DatabaseUnavailable}.
 */
public final class Drafts {

    private static final String CREATE = """
            INSERT INTO draft (revision, files, changed_at, id, policy, edition, base, author)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";
    private static final String CHANGE =
            "UPDATE draft SET revision = ?, files = ?, changed_at = ? WHERE id = ? AND revision = ?";
    private static final String SELECT = "SELECT id, base, files, author, changed_at FROM draft WHERE ";
    private static final String ONE = SELECT + "id = ?";
    private static final String ALL = SELECT + "policy = ? AND edition = ? ORDER BY changed_at DESC";
    private static final String DISCARD = "DELETE FROM draft WHERE id = ?";

    private final Database database;
    private final Clock clock;

    /** What came of changing a draft. */
    public sealed interface Change {

        /** It was changed. */
        record Changed(Draft draft) implements Change {}

        /** It is no longer as its author saw it; nothing changed. */
        record Overtaken(Draft draft) implements Change {}

        /** These names are no names of files that an edition has; nothing changed. */
        record Misnamed(List<String> names) implements Change {}
    }

    /** The drafts in a database. */
    public Drafts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A new draft that begins as the folder is. */
    public Draft create(EditionFiles current, String by) {
        Draft draft = new Draft(UUID.randomUUID().toString(), current.revision(), current, by, now());
        database.write(connection -> insert(connection, draft));
        return draft;
    }

    static int insert(Connection connection, Draft draft) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(CREATE)) {
            content(insert, draft);
            insert.setString(5, draft.files().id().policy());
            insert.setString(6, draft.files().id().edition());
            insert.setString(7, draft.base());
            insert.setString(8, draft.by());
            return insert.executeUpdate();
        }
    }

    private static void content(PreparedStatement statement, Draft draft) throws SQLException {
        statement.setString(1, draft.files().revision());
        statement.setBytes(2, EditionArchive.bytes(draft.files()));
        statement.setLong(3, EpochMicros.of(draft.at()));
        statement.setString(4, draft.id());
    }

    /** The draft of that id for that edition. */
    public Optional<Draft> find(EditionId edition, String id) {
        return Draft.isId(id)
                ? select(ONE, id).stream()
                        .filter(draft -> draft.files().id().equals(edition))
                        .findFirst()
                : Optional.empty();
    }

    /** All drafts of an edition, latest first. */
    public List<Draft> of(EditionId edition) {
        return select(ALL, edition.policy(), edition.edition());
    }

    private List<Draft> select(String query, String... values) {
        return database.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(query)) {
                for (int i = 0; i < values.length; i++) {
                    select.setString(i + 1, values[i]);
                }
                try (ResultSet rows = select.executeQuery()) {
                    List<Draft> drafts = new ArrayList<>();
                    while (rows.next()) {
                        draft(rows).ifPresent(drafts::add);
                    }
                    return drafts;
                }
            }
        });
    }

    private static Optional<Draft> draft(ResultSet row) throws SQLException {
        String id = row.getString(1);
        String base = row.getString(2);
        String by = row.getString(4);
        Instant at = EpochMicros.instant(row.getLong(5));
        return EditionArchive.files(row.getBytes(3)).map(files -> new Draft(id, base, files, by, at));
    }

    /**
     * Changes several files of a draft at once. The database looks at the revision once more, for others may change the draft
     * meanwhile.
     *
     * @param expected the revision that the author saw
     * @param changes new contents by name; nothing where a file goes
     */
    public Change change(Draft draft, String expected, Map<String, Optional<String>> changes) {
        EditionId edition = draft.files().id();
        Draft current = find(edition, draft.id()).orElse(draft);
        Change change = DraftChange.of(current, expected, changes, now());
        if (change instanceof Change.Changed changed && !database.write(each -> update(each, changed, expected))) {
            return new Change.Overtaken(find(edition, draft.id()).orElse(draft));
        }
        return change;
    }

    private static boolean update(Connection connection, Change.Changed changed, String expected) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(CHANGE)) {
            content(update, changed.draft());
            update.setString(5, expected);
            return update.executeUpdate() == 1;
        }
    }

    /** Throws a draft away. */
    public void discard(Draft draft) {
        database.write(connection -> {
            try (PreparedStatement delete = connection.prepareStatement(DISCARD)) {
                delete.setString(1, draft.id());
                return delete.executeUpdate();
            }
        });
    }

    /** As exactly as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
