package nl.kompas.catalogue;

import java.util.List;
import java.util.Optional;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.Editions;

/** All editions, loaded from the rules folder. Safe for use by many threads. */
public interface Catalogue extends Editions {

    /** Every edition folder, by policy and edition, answering or not. */
    List<EditionState> states();

    /** One edition's state. */
    Optional<EditionState> state(EditionId id);

    /** The edition of that name, if it answers. */
    Optional<Edition> answering(EditionId id);
}
