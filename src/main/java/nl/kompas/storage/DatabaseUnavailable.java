package nl.kompas.storage;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Set;

/** The database does not answer now, or has no room, or others were in the way. Trying again later may help. */
public final class DatabaseUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Of the SQL standard and PostgreSQL: unique violation, serialization failure, deadlock. */
    private static final Set<String> CONFLICTS = Set.of("23505", "40001", "40P01");

    DatabaseUnavailable(Throwable cause) {
        super(said(cause), cause);
    }

    /** A driver puts all values of a batch into the words of the batch, and what was given stays out of logs. */
    private static String said(Throwable cause) {
        boolean batch = cause instanceof BatchUpdateException;
        SQLException why = batch ? ((BatchUpdateException) cause).getNextException() : null;
        return why == null ? cause.getMessage() : why.getMessage();
    }

    /** Whether somebody else did the same at the same time, so that trying at once may help. */
    public boolean isConflict() {
        for (Throwable cause = getCause(); cause instanceof SQLException sql; cause = sql.getNextException()) {
            if (sql.getSQLState() != null && CONFLICTS.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
