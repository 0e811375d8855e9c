package nl.kompas.activation;

import nl.kompas.catalogue.Report;

/** What came of publishing. */
public sealed interface Publication {

    /** The files answer and stand in the folder. */
    record Published(Report report) implements Publication {}

    /** The files are not good; nothing changed. */
    record Refused(Report report) implements Publication {}

    /** The folder is no longer as the author saw it; nothing changed. */
    record Overtaken(String revision) implements Publication {}
}
