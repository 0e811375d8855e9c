package nl.kompas.decisions;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The last entry of one chain, locked by the transaction that adds to it. */
final class ChainTail {

    private final int partition;
    private final boolean isNew;
    private long sequence;
    private byte[] hash;

    private ChainTail(int partition, boolean isNew, long sequence, byte[] hash) {
        this.partition = partition;
        this.isNew = isNew;
        this.sequence = sequence;
        this.hash = hash;
    }

    /**
     * Locks the tail of a chain to which no other replica is adding; starts a new chain where there is none.
     *
     * @param shared whether other replicas add at the same time, each to a chain of its own
     */
    static ChainTail lock(Connection connection, boolean shared) throws SQLException {
        String first = "SELECT partition, sequence, hash FROM chain ORDER BY partition LIMIT 1";
        try (Statement select = connection.createStatement()) {
            try (ResultSet row = select.executeQuery(shared ? first + " FOR UPDATE SKIP LOCKED" : first)) {
                if (row.next()) {
                    return new ChainTail(row.getInt(1), false, row.getLong(2), row.getBytes(3));
                }
            }
            try (ResultSet row = select.executeQuery("SELECT COALESCE(MAX(partition), 0) FROM chain")) {
                row.next();
                return new ChainTail(row.getInt(1) + 1, true, 0, ChainEntry.NO_PREVIOUS);
            }
        }
    }

    /** Appends a decision; its entry is the tail from now on. */
    ChainEntry append(DecisionId id, NewDecision decision) {
        ChainEntry entry = new ChainEntry(
                partition,
                ++sequence,
                id,
                decision.client(),
                decision.summary(),
                decision.levels(),
                decision.digests());
        hash = entry.hash(hash);
        return entry;
    }

    /** The hash of the last entry. */
    byte[] hash() {
        return hash;
    }

    void store(Connection connection) throws SQLException {
        String sql = isNew
                ? "INSERT INTO chain (sequence, hash, partition) VALUES (?, ?, ?)"
                : "UPDATE chain SET sequence = ?, hash = ? WHERE partition = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, sequence);
            statement.setBytes(2, hash);
            statement.setInt(3, partition);
            statement.executeUpdate();
        }
    }
}
