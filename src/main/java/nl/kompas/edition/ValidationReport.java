package nl.kompas.edition;

import java.time.Instant;
import java.util.List;
import nl.kompas.policy.Fault;

/**
 * What came of the files that an edition was last offered.
 *
 * @param revision names the files byte by byte
 * @param at when they were looked at
 * @param accepted whether they answer now
 * @param faults what is wrong with them, the recorded cases that fail included
 * @param changed the recorded cases that they answer otherwise than the files before them did
 */
public record ValidationReport(
        String revision, Instant at, boolean accepted, List<Fault> faults, List<CaseChange> changed) {

    /**
     * A recorded case that is answered otherwise than before.
     *
     * @param file relative to the rules folder
     * @param name of the case
     * @param differences what differs
     */
    public record CaseChange(String file, String name, List<ChangedEntry> differences) {}

    /**
     * An entry of an answer that another answer to the same case has otherwise, as a reader would say it.
     *
     * @param path what: a part of the answer and the thing in it, as {@code advice/innovation}
     * @param before as it was, empty where it was not there
     * @param after as it is, empty where it is gone
     */
    public record ChangedEntry(String path, String before, String after) {}
}
