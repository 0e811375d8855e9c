package nl.kompas.profile;

import nl.kompas.policy.Limits;
import nl.kompas.policy.Place;
import nl.kompas.policy.Text;

/** Keeps from the parsers what nobody can read: files without end, and characters that cannot be seen. */
final class Legibility {

    private final Report report;

    Legibility(Report report) {
        this.report = report;
    }

    /** Whether a file can be given to the parsers; else says why not. */
    boolean of(String file, String content) {
        if (content.length() > Limits.RULE_FILE_BYTES) {
            report.fault(
                    "file-too-large",
                    Place.of(file),
                    new Text(
                            "Een bestand heeft hoogstens " + Limits.RULE_FILE_BYTES + " tekens.",
                            "A file has at most " + Limits.RULE_FILE_BYTES + " characters."),
                    new Text("Verdeel de regels over meer bestanden.", "Divide the rules over more files."));
            return false;
        }
        for (int i = 0; i < content.length(); i++) {
            if (Character.isISOControl(content.charAt(i)) && "\t\r\n".indexOf(content.charAt(i)) < 0) {
                report.fault(
                        "control-character",
                        place(file, content, i),
                        new Text(
                                "Hier staat een onzichtbaar stuurteken.",
                                "An invisible control character stands here."),
                        new Text("Haal het weg.", "Take it out."));
                return false;
            }
        }
        return true;
    }

    private static Place place(String file, String content, int index) {
        String before = content.substring(0, index);
        int line = 1 + (int) before.chars().filter(each -> each == '\n').count();
        return new Place(file, line, index - before.lastIndexOf('\n'));
    }
}
