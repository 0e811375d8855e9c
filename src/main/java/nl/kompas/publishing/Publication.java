package nl.kompas.publishing;

import nl.kompas.edition.ValidationReport;

/** What came of publishing. */
public sealed interface Publication {

    /** The files answer and stand in the folder; the activation is how that stands in the journal. */
    record Published(ValidationReport report, Activation activation) implements Publication {}

    /** The files are not good; nothing changed. */
    record Refused(ValidationReport report) implements Publication {}

    /** The folder is no longer as the author saw it; nothing changed. */
    record Overtaken(String revision) implements Publication {}
}
