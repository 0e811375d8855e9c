package nl.kompas.cli;

import java.io.IOException;

/** Tells what comes of replays, in some form. */
interface ReplayReport extends AutoCloseable {

    /** Takes the next case, in the order in which they were given. */
    void take(Replayed replayed) throws IOException;

    /**
     * Tells the rest.
     *
     * @param faults what keeps editions from answering
     * @param nanoseconds how long it took altogether
     */
    void end(ReplayTally tally, CheckResult faults, long nanoseconds) throws IOException;

    @Override
    default void close() throws IOException {}
}
