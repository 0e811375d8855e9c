package nl.kompas.decisions;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import nl.kompas.storage.Statements;

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
    static Tail take(Statements statements, boolean shared) throws SQLException {
        String first = "SELECT partition, sequence, hash FROM chain ORDER BY partition LIMIT 1";
        try (ResultSet row = statements
                .of(shared ? first + " FOR UPDATE SKIP LOCKED" : first)
                .executeQuery()) {
            if (row.next()) {
                return new Tail(row.getInt(1), false, row.getLong(2), row.getBytes(3));
            }
        }
        try (ResultSet row =
                statements.of("SELECT COALESCE(MAX(partition), 0) FROM chain").executeQuery()) {
            row.next();
            return new Tail(row.getInt(1) + 1, true, 0, Link.NOTHING);
        }
    }

    /** The next link, which is the end from now on. */
    Link next(DecisionId id, NewDecision decision) {
        Link link = new Link(
                partition, ++sequence, id, decision.client(), decision.head(), decision.levels(), decision.digests());
        hash = link.hash(hash);
        return link;
    }

    /** The hash of the end. */
    byte[] hash() {
        return hash;
    }

    void store(Statements statements) throws SQLException {
        String sql = fresh
                ? "INSERT INTO chain (sequence, hash, partition) VALUES (?, ?, ?)"
                : "UPDATE chain SET sequence = ?, hash = ? WHERE partition = ?";
        PreparedStatement statement = statements.of(sql);
        statement.setLong(1, sequence);
        statement.setBytes(2, hash);
        statement.setInt(3, partition);
        statement.executeUpdate();
    }
}
