package nl.kompas.storage;

import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Transactions of one thread, one after another, none of which waits for the disk: what was done is on disk only when a
 * {@link Database#settle} returns that was called after {@link #write} returned. So more can be written while the disk is waited
 * for. A shared database settles each by itself.
 */
public final class AheadOfDisk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AheadOfDisk.class);

    private final Database database;
    private Statements kept;

    /** What is done with prepared statements. */
    public interface Work<T> {

        /** Does it. */
        T with(Statements statements) throws SQLException;
    }

    AheadOfDisk(Database database) {
        this.database = database;
    }

    /**
     * Does all of the work or nothing of it.
     *
     * @throws DatabaseUnavailable if it cannot be done now; where the connection broke at the very end, it may have been done
     */
    public <T> T write(Work<T> work) {
        boolean done = false;
        try {
            if (kept == null) {
                kept = new Statements(database.open(Database.Durability.SETTLED_LATER));
            }
            T result = Database.committed(kept.connection(), connection -> work.with(kept));
            done = true;
            return result;
        } catch (SQLException e) {
            throw new DatabaseUnavailable(e);
        } finally {
            // a server can be away while nobody writes: the pool looks after that, as long as it has the connection
            if (!done || database.shared()) {
                close();
            }
        }
    }

    /** Gives its connection back; the next transaction takes another. */
    @Override
    public void close() {
        try {
            if (kept != null) {
                kept.close();
            }
        } catch (SQLException e) {
            LOG.debug("no orderly end of a connection", e);
        } finally {
            kept = null;
        }
    }
}
