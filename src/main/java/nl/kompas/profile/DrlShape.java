package nl.kompas.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.kompas.policy.Limits;
import nl.kompas.policy.Place;
import nl.kompas.policy.Text;

/**
 * Looks at a rule file as characters, before any parser does: what is open must close, nothing stands too deep, and nothing is
 * written so that people read something else than parsers do.
 */
final class DrlShape {

    private static final Set<String> PREFIXES = Set.of("not", "exists");

    private final String file;
    private final String text;
    private final Report report;
    private int at;
    private int line = 1;
    private int lineStart;
    private int prefixes;
    private final List<Place> open = new ArrayList<>();

    DrlShape(String file, String text, Report report) {
        this.file = file;
        this.text = text;
        this.report = report;
    }

    /** Whether the file may be parsed; where not, the fault is reported. */
    boolean sound() {
        Optional<Runnable> fault = Optional.empty();
        while (at < text.length() && fault.isEmpty()) {
            fault = escape().or(this::next);
        }
        fault.ifPresent(Runnable::run);
        return fault.isEmpty();
    }

    private Optional<Runnable> next() {
        char c = text.charAt(at);
        if (text.startsWith("//", at)) {
            return skipTo(indexOr(text.indexOf('\n', at), text.length()));
        }
        if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            return end < 0 ? unclosed(here(), "/*", "*/") : skipTo(end + 2);
        }
        if (c == '"' || c == '\'') {
            return string(c);
        }
        if (Character.isJavaIdentifierStart(c)) {
            return word();
        }
        if ("([{".indexOf(c) >= 0) {
            open.add(here());
        } else if (")]}".indexOf(c) >= 0 && !open.isEmpty()) {
            open.remove(open.size() - 1);
        }
        if ("!-~+".indexOf(c) >= 0) {
            prefixes++;
        } else if (!Character.isWhitespace(c)) {
            prefixes = 0;
        }
        return step(1);
    }

    private Optional<Runnable> word() {
        int end = at;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        prefixes = PREFIXES.contains(text.substring(at, end).toLowerCase(Locale.ROOT)) ? prefixes + 1 : 0;
        return step(end - at);
    }

    private Optional<Runnable> string(char quote) {
        prefixes = 0;
        for (int end = at + 1; end < text.length() && text.charAt(end) != '\n'; end++) {
            if (text.charAt(end) == '\\') {
                end++;
            } else if (text.charAt(end) == quote) {
                return skipTo(end + 1);
            }
        }
        return unclosed(here(), String.valueOf(quote), String.valueOf(quote));
    }

    private Optional<Runnable> step(int characters) {
        return open.size() + prefixes > Limits.NESTING ? Optional.of(this::tooDeep) : skipTo(at + characters);
    }

    private Optional<Runnable> skipTo(int end) {
        Optional<Runnable> fault = Optional.empty();
        for (; at < end && fault.isEmpty(); at++) {
            if (text.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
            fault = escape();
        }
        return fault;
    }

    private Optional<Runnable> escape() {
        return text.startsWith("\\u", at) ? Optional.of(this::escaped) : Optional.empty();
    }

    private Place here() {
        return new Place(file, line, at - lineStart + 1);
    }

    private static int indexOr(int index, int otherwise) {
        return index < 0 ? otherwise : index;
    }

    private void escaped() {
        report.outside(
                here(),
                "`\\u` hoort niet bij het regelprofiel: het verbergt wat er staat.",
                "`\\u` is not in the rule profile: it hides what is written.",
                "Schrijf het teken zelf; het bestand is UTF-8.",
                "Write the character itself; the file is UTF-8.");
    }

    private void tooDeep() {
        report.fault(
                "nested-too-deep",
                here(),
                new Text(
                        "Hier staat meer dan " + Limits.NESTING + " keer iets in elkaar.",
                        "Here things stand in each other more than " + Limits.NESTING + " times."),
                new Text("Verdeel de voorwaarde over meer regels.", "Divide the condition over more rules."));
    }

    private Optional<Runnable> unclosed(Place place, String opening, String closing) {
        return Optional.of(() -> report.fault(
                "drl-unreadable",
                place,
                new Text(
                        "Wat hier met " + opening + " begint, wordt niet gesloten.",
                        "What begins here with " + opening + " is not closed."),
                new Text(
                        "Sluit het met " + closing + "; een tekst staat op een regel.",
                        "Close it with " + closing + "; a text stands on one line.")));
    }
}
