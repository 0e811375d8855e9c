package nl.kompas.edition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.Fault;

/**
 * How an edition stands.
 *
 * @param id the edition
 * @param active what answers, if anything does
 * @param since from when it answers
 * @param report what came of the files that were last offered
 */
public record EditionState(EditionId id, Optional<Edition> active, Optional<Instant> since, ValidationReport report) {

    /** What is wrong with the files that were last offered; empty where they answer. */
    public List<Fault> faults() {
        return report.faults();
    }

    /** The same edition going on as it did, after files that were offered and refused. */
    public EditionState refusing(ValidationReport refused) {
        return new EditionState(id, active, since, refused);
    }
}
