package nl.kompas.analysis;

import nl.kompas.policy.FilePosition;
import nl.kompas.policy.Text;

/**
 * Something that the files of an edition allow but hardly mean.
 *
 * @param code stable, kebab-case; what callers may rely on
 * @param place where it stands
 * @param message what is odd
 * @param remedy what to do about it
 */
public record LintWarning(String code, FilePosition place, Text message, Text remedy) {

    @Override
    public String toString() {
        return place.file() + ":" + place.line() + ":" + place.column() + " " + code + ": " + message.en();
    }
}
