package nl.kompas.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database in which what must survive is kept: a file of this process, or one that replicas share. Its tables are made at
 * the first use that succeeds, so that the service starts while the database is away. Safe for use by many threads.
 */
public final class Database {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final DataSource source;
    private final Schema schema;
    private final boolean shared;
    private volatile boolean prepared;

    /** Makes the tables, or brings them up to date. */
    public interface Schema {

        /** Does so; does nothing where they are up to date. */
        void migrate();
    }

    /** What is done with a connection. */
    public interface Work<T> {

        /** Does it; must leave the connection open. */
        T with(Connection connection) throws SQLException;
    }

    private Database(DataSource source, Schema schema, boolean shared) {
        this.source = source;
        this.schema = schema;
        this.shared = shared;
    }

    /** One that replicas share. */
    public static Database shared(DataSource source, Schema schema) {
        return new Database(source, schema, true);
    }

    /** One of this process alone: SQLite, whose commits wait for the disk ({@code synchronous=FULL}). */
    public static Database embedded(DataSource source, Schema schema) {
        return new Database(source, schema, false);
    }

    /** Whether other replicas write to it too. */
    public boolean shared() {
        return shared;
    }

    /**
     * Reads, without a transaction around it.
     *
     * @throws DatabaseUnavailable if the database does not answer
     */
    public <T> T read(Work<T> work) {
        prepare();
        try (Connection connection = source.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new DatabaseUnavailable(e);
        }
    }

    /**
     * Does all of the work or nothing of it; what was done is on disk when this returns.
     *
     * @throws DatabaseUnavailable if it cannot be done now; where the connection broke at the very end, it may have been done
     */
    public <T> T write(Work<T> work) {
        prepare();
        try (Connection connection = source.getConnection()) {
            return committed(connection, work);
        } catch (SQLException e) {
            throw new DatabaseUnavailable(e);
        }
    }

    /**
     * Like {@link #write}, for work that removes what must not stay: the embedded database's log, which still held it, is empty when
     * this returns. PostgreSQL frees the room by itself, when it vacuums.
     *
     * @throws DatabaseUnavailable as {@link #write} does
     */
    public <T> T forget(Work<T> work) {
        T result = write(work);
        if (!shared()) {
            read(Database::emptyLog);
        }
        return result;
    }

    /** Moves SQLite's write-ahead log into the database and empties it; nobody may be reading in it. */
    private static Void emptyLog(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        return null;
    }

    private static <T> T committed(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            T result = work.with(connection);
            connection.commit();
            done = true;
            return result;
        } finally {
            restore(connection, done);
        }
    }

    /** A connection that is broken cannot be rolled back either; the first failure is the one to tell. */
    private static void restore(Connection connection, boolean done) {
        try {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            LOG.debug("no rollback", e);
        }
    }

    private void prepare() {
        if (prepared) {
            return;
        }
        synchronized (this) {
            if (!prepared) {
                try {
                    schema.migrate();
                } catch (RuntimeException e) {
                    throw new DatabaseUnavailable(e);
                }
                prepared = true;
            }
        }
    }
}
