package nl.kompas.publishing;

import java.time.Instant;
import nl.kompas.policy.EditionId;

/**
 * That a rule set was put in place.
 *
 * @param edition the edition that it makes
 * @param ruleset the hash of what its rules say
 * @param revision names its files byte by byte
 * @param at when
 * @param by who, where known
 * @param reason why, where given
 * @param origin by what way
 */
public record Activation(
        EditionId edition, String ruleset, String revision, Instant at, String by, String reason, Origin origin) {

    /** By what way a rule set came. */
    public enum Origin {
        /** Found in the rules folder. */
        FOLDER,
        /** Published over the API. */
        PUBLICATION,
        /** An earlier rule set put back over the API. */
        REINSTATEMENT
    }
}
