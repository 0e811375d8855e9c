package nl.kompas.publishing;

import java.time.Instant;
import java.util.regex.Pattern;
import nl.kompas.edition.EditionFiles;

/**
 * Files of an edition that somebody is changing. Nobody is answered by them.
 *
 * @param id names it
 * @param base the revision of the folder that it began from
 * @param files all files of the edition, as they stand in the draft
 * @param by who made it, where known
 * @param at when it was changed last
 */
public record Draft(String id, String base, EditionFiles files, String by, Instant at) {

    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    /** Whether a text is of the form that ids of drafts have. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }
}
