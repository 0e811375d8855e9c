package nl.kompas.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.Fault;

/**
 * An edition's folder as it stands.
 *
 * @param id the edition
 * @param active what answers, if anything does
 * @param since from when it answers
 * @param faults what is wrong in the folder; empty where it was loaded whole
 */
public record EditionState(EditionId id, Optional<Edition> active, Optional<Instant> since, List<Fault> faults) {}
