package nl.kompas.cli;

import java.io.IOException;

/** Whoever read what this program writes has stopped, as {@code head} does: no fault of anybody. */
final class NobodyReads extends IOException {

    NobodyReads(IOException cause) {
        super(cause);
    }
}
