package nl.kompas.bulk;

import java.io.IOException;
import java.util.Optional;

/** Things that come one after another, more than there is memory for. */
public interface Source<T> {

    /** The next one; empty at the end. */
    Optional<T> next() throws IOException;

    /** Whether the next one may have to be waited for. */
    default boolean mayWait() throws IOException {
        return false;
    }
}
