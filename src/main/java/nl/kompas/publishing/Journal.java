package nl.kompas.publishing;

import java.util.List;
import nl.kompas.policy.EditionId;

/** Every rule set that was ever put in place, in order. Safe for use by many threads. */
public sealed interface Journal permits FileJournal, SharedJournal {

    /** What was put in place for an edition, oldest first; a journal that is away throws. */
    List<Activation> of(EditionId edition);
}
