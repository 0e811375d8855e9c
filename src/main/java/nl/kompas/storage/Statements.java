package nl.kompas.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** A connection with what was prepared on it, each text once. For one thread. */
public final class Statements implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Statements(Connection connection) {
        this.connection = connection;
    }

    /** The statement of that text. Whoever asked before may have left values in it, but no batch and no result that is open. */
    public PreparedStatement of(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    Connection connection() {
        return connection;
    }

    /** Gives the connection back. */
    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
