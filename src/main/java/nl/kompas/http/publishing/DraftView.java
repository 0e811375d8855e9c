package nl.kompas.http.publishing;

import java.time.Instant;
import java.util.List;
import nl.kompas.publishing.Draft;

/**
 * A draft.
 *
 * @param id names it
 * @param base the revision of the folder that it began from
 * @param revision of the draft itself, its entity tag
 * @param by who made it
 * @param at when it was changed last
 * @param files what it holds
 */
record DraftView(String id, String base, String revision, String by, Instant at, List<FileView> files) {

    /** All drafts of an edition. */
    record Listing(List<DraftView> drafts) {}

    static DraftView of(Draft draft) {
        FileView.Listing files = FileView.Listing.of(draft.files());
        return new DraftView(draft.id(), draft.base(), files.revision(), draft.by(), draft.at(), files.files());
    }
}
