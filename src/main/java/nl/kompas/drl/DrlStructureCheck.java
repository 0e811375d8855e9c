package nl.kompas.drl;

import java.util.Locale;
import java.util.Set;
import nl.kompas.policy.EditionLimits;
import nl.kompas.policy.FilePosition;

/**
 * Checks the tokens of a rule file before it is parsed: quotes and comments are closed, brackets do not nest too deep, and no
 * Java escape makes a parser read something other than what people see.
 */
final class DrlStructureCheck {

    private static final Set<String> PREFIXES = Set.of("not", "exists");

    private final String file;
    private final String text;
    private final ProfileFaults report;
    private int brackets;
    private int prefixes;

    DrlStructureCheck(String file, String text, ProfileFaults report) {
        this.file = file;
        this.text = text;
        this.report = report;
    }

    /** Whether the file may be parsed; where not, the first fault is reported. */
    boolean sound() {
        int escape = text.indexOf("\\u");
        int at = 0;
        while (at < text.length()) {
            int end = DrlTokens.end(text, at);
            if (end < 0) {
                unclosed(at);
                return false;
            }
            count(text.substring(at, end));
            if (brackets + prefixes > EditionLimits.NESTING) {
                tooDeep(at);
                return false;
            }
            if (escape >= 0 && escape < end) {
                escaped(escape);
                return false;
            }
            at = end;
        }
        return true;
    }

    /** Prefixes nest without brackets: {@code not not not}, {@code !!!}. */
    private void count(String token) {
        char c = token.charAt(0);
        if ("([{".indexOf(c) >= 0) {
            brackets++;
        } else if (")]}".indexOf(c) >= 0) {
            brackets = Math.max(0, brackets - 1);
        }
        if ("!-~+".indexOf(c) >= 0 || PREFIXES.contains(token.toLowerCase(Locale.ROOT))) {
            prefixes++;
        } else if (!Character.isWhitespace(c) && !DrlTokens.comment(token, 0)) {
            prefixes = 0;
        }
    }

    private FilePosition place(int at) {
        return new FilePosition(file, 1, 1).within(text, at);
    }

    private void escaped(int at) {
        report.outside(
                place(at),
                "`\\u` hoort niet bij het regelprofiel: het verbergt wat er staat.",
                "`\\u` is not in the rule profile: it hides what is written.",
                "Schrijf het teken zelf; het bestand is UTF-8.",
                "Write the character itself; the file is UTF-8.");
    }

    private void tooDeep(int at) {
        report.fault(
                "nested-too-deep",
                place(at),
                "Hier staat meer dan " + EditionLimits.NESTING + " keer iets in elkaar.",
                "Here things stand in each other more than " + EditionLimits.NESTING + " times.",
                "Verdeel de voorwaarde over meer regels.",
                "Divide the condition over more rules.");
    }

    private void unclosed(int at) {
        boolean comment = text.charAt(at) == '/';
        String opening = comment ? "/*" : text.substring(at, at + 1);
        String closing = comment ? "*/" : opening;
        report.fault(
                "drl-unreadable",
                place(at),
                "Wat hier met " + opening + " begint, wordt niet gesloten.",
                "What begins here with " + opening + " is not closed.",
                "Sluit het met " + closing + "; een tekst staat op een regel.",
                "Close it with " + closing + "; a text stands on one line.");
    }
}
