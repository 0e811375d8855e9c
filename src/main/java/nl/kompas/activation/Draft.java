package nl.kompas.activation;

import java.time.Instant;
import nl.kompas.catalogue.EditionFiles;

/**
 * Files of an edition that somebody is changing. Nobody is answered by them.
 *
 * @param id names it
 * @param base the revision of the folder that it began from
 * @param files all files of the edition, as they stand in the draft
 * @param by who made it, where known
 * @param at when it was changed last
 */
public record Draft(String id, String base, EditionFiles files, String by, Instant at) {}
