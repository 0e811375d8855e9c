package nl.kompas.cli;

import java.io.IOException;

/** Whoever read what this program writes has stopped, as {@code head} does: no fault of anybody. */
final class BrokenPipe extends IOException {

    BrokenPipe(IOException cause) {
        super(cause);
    }
}
