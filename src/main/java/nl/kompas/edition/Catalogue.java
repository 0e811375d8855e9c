package nl.kompas.edition;

import java.util.List;
import java.util.Optional;
import nl.kompas.policy.EditionId;

/** Where the editions of this moment are found. Safe for use by many threads. */
public interface Catalogue {

    /** The editions as they stand now. */
    Snapshot now();

    /** Every edition, by policy and edition, answering or not. */
    default List<EditionState> states() {
        return now().states();
    }

    /** One edition's state. */
    default Optional<EditionState> state(EditionId id) {
        return now().state(id);
    }
}
