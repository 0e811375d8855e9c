package nl.kompas.cli;

import nl.kompas.analysis.LintWarning;
import nl.kompas.policy.Fault;
import nl.kompas.policy.FilePosition;
import nl.kompas.policy.Text;

/**
 * Something that a check has to tell.
 *
 * @param severity how much it weighs
 * @param code stable, kebab-case
 * @param place its file is relative to the rules folder
 * @param message what is wrong or odd
 * @param remedy what to do about it
 */
record CheckNotice(Severity severity, String code, FilePosition place, Text message, Text remedy) {

    /** How much a notice weighs. */
    enum Severity {
        /** The edition does not answer. */
        FAULT,
        /** It answers; yet this is hardly meant. */
        WARNING
    }

    static CheckNotice of(Fault fault) {
        FilePosition place = new FilePosition(fault.file(), fault.line(), fault.column());
        return new CheckNotice(Severity.FAULT, fault.code(), place, fault.message(), fault.remedy());
    }

    static CheckNotice of(LintWarning lintWarning) {
        return new CheckNotice(
                Severity.WARNING, lintWarning.code(), lintWarning.place(), lintWarning.message(), lintWarning.remedy());
    }
}
