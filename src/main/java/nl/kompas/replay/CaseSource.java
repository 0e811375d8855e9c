package nl.kompas.replay;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Cases to replay, one after the other, so that any number of them fits in memory. It is made when a replay is asked for, which
 * may be long before its turn comes: a source does best to begin its work at the first {@link #next}. All calls come from one
 * thread at a time. A source is always closed, also where nothing was ever read from it.
 */
public interface CaseSource extends AutoCloseable {

    /**
     * One case.
     *
     * @param id how people find it again: the id of a decision, or the name of a case
     * @param request what the caller sent, as JSON in UTF-8, of any quality
     * @param baseline what its answer is compared with
     */
    record Item(String id, byte[] request, Baseline baseline) {}

    /** How many cases there are, if that can be told; only used to show progress. */
    OptionalLong size();

    /** The next case; nothing at the end. What is thrown ends the replay as failed. */
    Optional<Item> next() throws IOException;

    /** Lets go of whatever it holds. */
    @Override
    void close() throws IOException;
}
