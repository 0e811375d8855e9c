package nl.kompas.publishing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kompas.edition.EditionFiles;
import nl.kompas.policy.EditionId;

/**
 * Keeps drafts; a change names the revision that it was made on, so that nobody's work is lost. Safe for use by many threads.
 * Where they are kept in a database that is away, every method throws.
 */
public sealed interface Drafts permits FileDrafts, SharedDrafts {

    /** What came of changing a draft. */
    sealed interface Change {

        /** It was changed. */
        record Changed(Draft draft) implements Change {}

        /** It is no longer as its author saw it; nothing changed. */
        record Overtaken(Draft draft) implements Change {}

        /** These names are no names of files that an edition has; nothing changed. */
        record Misnamed(List<String> names) implements Change {}
    }

    /** A new draft that begins as the folder is. */
    Draft create(EditionFiles current, String by);

    /** The draft of that id for that edition. */
    Optional<Draft> find(EditionId edition, String id);

    /** All drafts of an edition, latest first. */
    List<Draft> of(EditionId edition);

    /**
     * Changes several files of a draft at once.
     *
     * @param expected the revision that the author saw
     * @param changes new contents by name; nothing where a file goes
     */
    Change change(Draft draft, String expected, Map<String, Optional<String>> changes);

    /** Throws a draft away. */
    void discard(Draft draft);
}
