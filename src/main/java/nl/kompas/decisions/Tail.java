package nl.kompas.decisions;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The end of one chain while decisions are added to it. Who has it, has it alone until the transaction ends. */
final class Tail {

    private final int partition;
    private final boolean fresh;
    private long sequence;
    private byte[] hash;

    private Tail(int partition, boolean fresh, long sequence, byte[] hash) {
        this.partition = partition;
        this.fresh = fresh;
        this.sequence = sequence;
        this.hash = hash;
    }

    /**
     * The end of a chain to which nobody else is adding; of a new chain where there is none.
     *
     * @param shared whether others add at the same time, each to a chain of its own
     */
    static Tail take(Connection connection, boolean shared) throws SQLException {
        String first = "SELECT partition, sequence, hash FROM chain ORDER BY partition LIMIT 1";
        try (PreparedStatement free = connection.prepareStatement(shared ? first + " FOR UPDATE SKIP LOCKED" : first);
                ResultSet row = free.executeQuery()) {
            if (row.next()) {
                return new Tail(row.getInt(1), false, row.getLong(2), row.getBytes(3));
            }
        }
        try (PreparedStatement last = connection.prepareStatement("SELECT COALESCE(MAX(partition), 0) FROM chain");
                ResultSet row = last.executeQuery()) {
            row.next();
            return new Tail(row.getInt(1) + 1, true, 0, Link.NOTHING);
        }
    }

    /** The next link, which is the end from now on. */
    Link next(DecisionId id, NewDecision decision) {
        Link link = new Link(partition, ++sequence, id, decision.client(), decision.head(), decision.digests());
        hash = link.hash(hash);
        return link;
    }

    /** The hash of the end. */
    byte[] hash() {
        return hash;
    }

    void store(Connection connection) throws SQLException {
        String sql = fresh
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
