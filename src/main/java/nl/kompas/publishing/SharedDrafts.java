package nl.kompas.publishing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kompas.edition.EditionFiles;
import nl.kompas.policy.EditionId;
import nl.kompas.storage.Database;

/** Drafts in a database, so that whoever is sent to another replica goes on with the same. */
public final class SharedDrafts implements Drafts {

    private static final String CREATE = """
            INSERT INTO draft (revision, files, changed_at, id, policy, edition, base, author)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String CHANGE =
            "UPDATE draft SET revision = ?, files = ?, changed_at = ? WHERE id = ? AND revision = ?";
    private static final String SELECT = "SELECT id, base, files, author, changed_at FROM draft WHERE ";
    private static final String ONE = SELECT + "id = ?";
    private static final String ALL = SELECT + "policy = ? AND edition = ? ORDER BY changed_at DESC";
    private static final String DISCARD = "DELETE FROM draft WHERE id = ?";

    private final Database database;
    private final Clock clock;

    /** The drafts in a database. */
    public SharedDrafts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Draft create(EditionFiles current, String by) {
        Draft draft = new Draft(UUID.randomUUID().toString(), current.revision(), current, by, now());
        database.write(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(CREATE)) {
                content(insert, draft);
                insert.setString(5, current.id().policy());
                insert.setString(6, current.id().edition());
                insert.setString(7, draft.base());
                insert.setString(8, draft.by());
                return insert.executeUpdate();
            }
        });
        return draft;
    }

    private static void content(PreparedStatement statement, Draft draft) throws SQLException {
        statement.setString(1, draft.files().revision());
        statement.setBytes(2, EditionArchive.bytes(draft.files()));
        statement.setObject(3, draft.at().atOffset(ZoneOffset.UTC));
        statement.setString(4, draft.id());
    }

    @Override
    public Optional<Draft> find(EditionId edition, String id) {
        return Draft.isId(id)
                ? select(ONE, id).stream()
                        .filter(draft -> draft.files().id().equals(edition))
                        .findFirst()
                : Optional.empty();
    }

    @Override
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
        Instant at = row.getObject(5, OffsetDateTime.class).toInstant();
        return EditionArchive.files(row.getBytes(3)).map(files -> new Draft(id, base, files, by, at));
    }

    /** The database looks at the revision once more, for others may change the draft through other replicas meanwhile. */
    @Override
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

    @Override
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
