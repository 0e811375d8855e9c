package nl.kompas.cli;

import nl.kompas.policy.Fault;
import nl.kompas.policy.Place;
import nl.kompas.policy.Text;
import nl.kompas.review.Warning;

/**
 * Something that a check has to tell.
 *
 * @param severity how much it weighs
 * @param code stable, kebab-case
 * @param place its file is relative to the rules folder
 * @param message what is wrong or odd
 * @param remedy what to do about it
 */
record Notice(Severity severity, String code, Place place, Text message, Text remedy) {

    /** How much a notice weighs. */
    enum Severity {
        /** The edition does not answer. */
        FAULT,
        /** It answers; yet this is hardly meant. */
        WARNING
    }

    static Notice of(Fault fault) {
        Place place = new Place(fault.file(), fault.line(), fault.column());
        return new Notice(Severity.FAULT, fault.code(), place, fault.message(), fault.remedy());
    }

    static Notice of(Warning warning) {
        return new Notice(Severity.WARNING, warning.code(), warning.place(), warning.message(), warning.remedy());
    }
}
