package nl.kompas.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
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
    private final Optional<EmbeddedLog> embedded;
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

    /** When what was committed is on disk. */
    enum Durability {
        ON_COMMIT("FULL"),
        SETTLED_LATER("NORMAL");

        private final String synchronous;

        Durability(String synchronous) {
            this.synchronous = synchronous;
        }
    }

    private Database(DataSource source, Schema schema, Optional<EmbeddedLog> embedded) {
        this.source = source;
        this.schema = schema;
        this.embedded = embedded;
    }

    /** One that replicas share. */
    public static Database shared(DataSource source, Schema schema) {
        return new Database(source, schema, Optional.empty());
    }

    /** One of this process alone, in that file. */
    public static Database embedded(DataSource source, Schema schema, Path file) {
        return new Database(source, schema, Optional.of(new EmbeddedLog(file)));
    }

    /** Whether other replicas write to it too. */
    public boolean shared() {
        return embedded.isEmpty();
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
        try (Connection connection = open(Durability.ON_COMMIT)) {
            return committed(connection, work);
        } catch (SQLException e) {
            throw new DatabaseUnavailable(e);
        }
    }

    /** For one thread that writes again and again without waiting for the disk. */
    public AheadOfDisk ahead() {
        return new AheadOfDisk(this);
    }

    /**
     * Waits until all that was written ahead is on disk.
     *
     * @throws DatabaseUnavailable if that cannot be said of all of it
     */
    public void settle() {
        if (embedded.isPresent()) {
            try {
                embedded.get().settle(() -> read(EmbeddedLog::emptied));
            } catch (IOException e) {
                throw new DatabaseUnavailable(new SQLException("the log did not get to the disk", e));
            }
        }
    }

    /** A connection to write with. */
    Connection open(Durability durability) throws SQLException {
        prepare();
        Connection connection = source.getConnection();
        if (!shared()) { // connections are used again, so each says what it needs
            EmbeddedLog.synchronous(connection, durability.synchronous);
            if (durability == Durability.SETTLED_LATER) {
                embedded.orElseThrow().watch();
            }
        }
        return connection;
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
            read(EmbeddedLog::emptied);
        }
        return result;
    }

    static <T> T committed(Connection connection, Work<T> work) throws SQLException {
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
