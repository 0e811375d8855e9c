package nl.kompas.publishing;

import java.util.Optional;
import nl.kompas.edition.EditionFiles;

/** Keeps the files of every rule set that was ever active, each under the name of its content. Safe for use by many threads. */
public sealed interface RuleSetStore permits FileRuleSetStore, SharedRuleSetStore {

    /** Keeps files; they are on disk when this returns. Keeping the same again does nothing. A store that is away throws. */
    void keep(EditionFiles files);

    /** The files of a revision, if they are kept and are still what their name says. A store that is away throws. */
    Optional<EditionFiles> find(String revision);
}
