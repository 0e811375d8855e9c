package nl.kompas.bulk;

import java.io.IOException;

/** Takes things one after another. */
public interface Sink<R> {

    /** Takes the next one. */
    void take(R next) throws IOException;

    /** Hands on what it took: the next one may be long in coming. */
    default void flush() throws IOException {}
}
