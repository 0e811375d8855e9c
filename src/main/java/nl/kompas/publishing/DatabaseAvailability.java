package nl.kompas.publishing;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import nl.kompas.storage.DatabaseUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what takes the database, and says in the log when it goes away and when it is back. For one thread at a time. */
final class DatabaseAvailability {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAvailability.class);

    private final String meanwhile;
    private boolean away;

    /**
     * Of a database that is there as far as is known.
     *
     * @param meanwhile what the log says of the time without it
     */
    DatabaseAvailability(String meanwhile) {
        this.meanwhile = meanwhile;
    }

    /** What the work gives; nothing where the database is away. */
    <T> Optional<T> ask(Supplier<T> work) {
        try {
            T result = work.get();
            if (away) {
                LOG.info("the database is back");
            }
            away = false;
            return Optional.of(result);
        } catch (DatabaseUnavailable | UncheckedIOException e) {
            if (!away) {
                LOG.warn(meanwhile, e);
            }
            away = true;
            return Optional.empty();
        }
    }

    /** Whether the work could be done. */
    boolean reached(Runnable work) {
        return ask(() -> {
                    work.run();
                    return true;
                })
                .isPresent();
    }
}
