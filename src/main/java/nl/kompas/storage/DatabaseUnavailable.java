package nl.kompas.storage;

/** The database does not answer now, or has no room. Trying again later may help. */
public final class DatabaseUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseUnavailable(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
