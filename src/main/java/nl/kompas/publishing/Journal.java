package nl.kompas.publishing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kompas.policy.EditionId;
import nl.kompas.publishing.Activation.Origin;
import nl.kompas.storage.Database;
import nl.kompas.storage.EpochMicros;

/**
 * Every rule set that was ever put in place, in order: a table that only grows, and what of it this process has read. Safe for use by
 * many threads. While the database is away, what reads or writes it throws {@link nl.kompas.storage.DatabaseUnavailable}.
 */
public final class Journal {

    private static final String NEWS = """
            SELECT a.policy, a.edition, a.ruleset, a.revision, a.activated_at, a.author, a.reason, a.origin,
                   r.own_files, r.reference_files
              FROM activation a LEFT JOIN rule_set r ON r.revision = a.revision WHERE a.id > ? ORDER BY a.id""";
    private static final String APPEND = """
            INSERT INTO activation (id, policy, edition, ruleset, revision, activated_at, author, reason, origin)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";

    private final Database database;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Activation activation, ContentHashes parts) {

        boolean of(EditionId edition) {
            return activation.edition().equals(edition);
        }
    }

    /** The journal in a database; nothing of it is known until it is read. */
    public Journal(Database database) {
        this.database = database;
    }

    /** What was put in place for an edition, oldest first, as it stands in the database now. */
    public synchronized List<Activation> of(EditionId edition) {
        read();
        return entries.stream()
                .filter(entry -> entry.of(edition))
                .map(Entry::activation)
                .toList();
    }

    /**
     * Reads what is new. A database that is away throws, and what is known stays.
     *
     * @return how many activations there are
     */
    public synchronized int read() {
        entries.addAll(database.read(connection -> news(connection, entries.size())));
        return entries.size();
    }

    /** How many activations there are. */
    static int count(Connection connection) throws SQLException {
        return news(connection, 0).size();
    }

    private static List<Entry> news(Connection connection, int after) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NEWS)) {
            select.setInt(1, after);
            try (ResultSet rows = select.executeQuery()) {
                List<Entry> news = new ArrayList<>();
                while (rows.next()) {
                    news.add(new Entry(activation(rows), new ContentHashes(rows.getString(9), rows.getString(10))));
                }
                return news;
            }
        }
    }

    private static Activation activation(ResultSet row) throws SQLException {
        return new Activation(
                new EditionId(row.getString(1), row.getString(2)),
                row.getString(3),
                row.getString(4),
                EpochMicros.instant(row.getLong(5)),
                row.getString(6),
                row.getString(7),
                Origin.valueOf(row.getString(8)));
    }

    /**
     * Adds an activation, if nothing was added since its author looked; nothing otherwise. Where the connection breaks at the
     * very end it may have been added, and will be read as any other.
     *
     * @param seen how many activations there were when the author looked
     * @return the activation as it stands in the journal, if it does
     */
    public synchronized Optional<Activation> append(Activation activation, int seen) {
        if (!database.write(connection -> insert(connection, activation, seen + 1))) {
            return Optional.empty();
        }
        read();
        return Optional.of(entries.get(seen).activation());
    }

    static boolean insert(Connection connection, Activation activation, int id) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(APPEND)) {
            insert.setInt(1, id);
            insert.setString(2, activation.edition().policy());
            insert.setString(3, activation.edition().edition());
            insert.setString(4, activation.ruleset());
            insert.setString(5, activation.revision());
            insert.setLong(6, EpochMicros.of(activation.at()));
            insert.setString(7, activation.by());
            insert.setString(8, activation.reason());
            insert.setString(9, activation.origin().name());
            return insert.executeUpdate() == 1;
        }
    }

    /** The last known activation of an edition. */
    synchronized Optional<Activation> last(EditionId edition) {
        return last().stream()
                .filter(activation -> activation.edition().equals(edition))
                .findFirst();
    }

    /** The last known activation of every edition, in the order in which they came. */
    synchronized List<Activation> last() {
        Map<EditionId, Activation> last = new LinkedHashMap<>();
        entries.forEach(entry -> {
            last.remove(entry.activation().edition());
            last.put(entry.activation().edition(), entry.activation());
        });
        return List.copyOf(last.values());
    }

    /** The files of its own that an edition ever had, oldest first, as {@link ContentHashes} names them. */
    synchronized List<String> own(EditionId edition) {
        return entries.stream()
                .filter(entry -> entry.of(edition))
                .map(entry -> entry.parts().own())
                .toList();
    }

    /** The reference files that there ever were beside an edition, oldest first, as {@link ContentHashes} names them. */
    synchronized List<String> reference() {
        return entries.stream().map(entry -> entry.parts().reference()).toList();
    }
}
