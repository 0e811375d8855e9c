package nl.kompas.catalogue;

import java.util.Locale;
import java.util.Set;
import nl.kompas.policy.Faults;
import nl.kompas.policy.Limits;
import nl.kompas.policy.Place;
import nl.kompas.policy.Text;

/** Finds in a file what no editor shows, or shows otherwise than a parser reads it. */
final class Characters {

    /** Categories of characters that are not to be seen: control, format, private use, surrogate, line and paragraph separator. */
    private static final Set<Integer> UNSEEN = Set.of(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.PRIVATE_USE,
            (int) Character.SURROGATE,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR);

    private final String file;
    private final String text;
    private final boolean table;
    private final boolean lines;
    private final Faults faults;

    Characters(String file, String text, Faults faults) {
        this.file = file;
        this.text = text;
        this.table = FileKind.of(file) == FileKind.TABLE;
        this.lines = FileKind.of(file) != FileKind.CASE;
        this.faults = faults;
    }

    /** Reports the first character that cannot be, or the first line that is too long. */
    void check() {
        int line = 1;
        int lineStart = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (!allowed(c, at)) {
                unseen(c, new Place(file, line, at - lineStart + 1));
                return;
            }
            if (c == '\n') {
                line++;
                lineStart = at + 1;
            } else if (lines && at - lineStart >= Limits.LINE) {
                tooLong(new Place(file, line, Limits.LINE + 1));
                return;
            }
        }
    }

    private boolean allowed(int c, int at) {
        return switch (c) {
            case '\n' -> true;
            case '\t' -> !table;
            case '\r' -> text.startsWith("\n", at + 1);
            default -> !UNSEEN.contains(Character.getType(c));
        };
    }

    /** A name with what is not to be seen in it written as a number. */
    static String visible(String name) {
        StringBuilder visible = new StringBuilder();
        name.codePoints().limit(Limits.SENTENCE).forEach(c -> {
            if (UNSEEN.contains(Character.getType(c))) {
                visible.append('<').append(number(c)).append('>');
            } else {
                visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }

    private static String number(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }

    private void unseen(int c, Place place) {
        faults.add(
                "control-character",
                place,
                new Text(
                        "Hier staat een teken dat niet te zien is: " + number(c) + ".",
                        "Here stands a character that is not to be seen: " + number(c) + "."),
                new Text(
                        "Haal het weg; bewaar het bestand als UTF-8 met gewone regeleinden.",
                        "Take it out; save the file as UTF-8 with ordinary line ends."));
    }

    private void tooLong(Place place) {
        faults.add(
                "line-too-long",
                place,
                new Text(
                        "Deze regel heeft meer dan " + Limits.LINE + " tekens.",
                        "This line has more than " + Limits.LINE + " characters."),
                new Text("Verdeel haar over meer regels.", "Divide it over more lines."));
    }
}
