package nl.kompas.decisions;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import nl.kompas.storage.Database;

/**
 * Takes from a decision what may name a person: {@code reference}, and {@code source} and {@code note} of findings. Its chain
 * holds on to a salted digest of these; the salt goes with them, so that nobody can find them by guessing.
 */
public final class Erasure {

    private final Database database;
    private final Clock clock;

    /** Erases in that database; the clock tells when. */
    public Erasure(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Erases; does nothing where that was done before.
     *
     * @param by who wants it
     * @return whether there is such a decision
     */
    public boolean erase(DecisionId id, String by) {
        return database.forget(connection -> {
            Optional<String> reference = Optional.empty();
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT personal FROM decision_content WHERE id = ?")) {
                select.setBytes(1, id.bytes());
                try (ResultSet row = select.executeQuery()) {
                    if (!row.next()) {
                        return false;
                    }
                    reference = new PersonalData(null, Optional.ofNullable(row.getBytes(1))).reference();
                }
            }
            if (reference.isPresent()) {
                forget(connection, id, reference.get());
            }
            return update(connection, id, by);
        });
    }

    private boolean update(Connection connection, DecisionId id, String by) throws SQLException {
        for (String sql : new String[] {
            "UPDATE decision_content SET personal = NULL, salt = NULL WHERE id = ?",
            // its digest of the body is without salt
            "DELETE FROM idempotency_key WHERE id = ?"
        }) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setBytes(1, id.bytes());
                statement.executeUpdate();
            }
        }
        try (PreparedStatement note = connection.prepareStatement(
                "UPDATE decision SET erased_at = ?, erased_by = ? WHERE id = ? AND erased_at IS NULL")) {
            note.setLong(1, clock.millis());
            note.setString(2, by);
            note.setBytes(3, id.bytes());
            note.executeUpdate();
        }
        return true;
    }

    private static void forget(Connection connection, DecisionId id, String reference) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM decision_facet WHERE facet = ? AND id = ?")) {
            delete.setLong(1, SearchKeys.reference(reference));
            delete.setBytes(2, id.bytes());
            delete.executeUpdate();
        }
    }
}
