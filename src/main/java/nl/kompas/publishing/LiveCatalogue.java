package nl.kompas.publishing;

import nl.kompas.edition.Catalogue;
import nl.kompas.edition.EditionFiles;
import nl.kompas.edition.ValidationReport;

/**
 * The editions that answer while files change. Files that are good take the place of those before them in one step; files that
 * are not leave everything as it was, with a report.
 */
public sealed interface LiveCatalogue extends Catalogue permits SingleCatalogue, ReplicaCatalogue {

    /** Reads every edition; where the folder is not good, the last good files answer again. */
    void start();

    /** Looks at every edition's folder again, and puts in place what has changed and is good. */
    void refreshAll();

    /** What would come of an edition's own files, without putting them in place. */
    ValidationReport check(EditionFiles files);

    /**
     * Publishes an edition's own files beside the reference files of now: where they are good, they are written to the folder and
     * put in place, so that after a crash at any moment the edition is whole, as it was or as published.
     *
     * @param expected the revision that the author saw in the folder
     */
    Publication publish(EditionFiles offered, String expected, Author author);
}
