package nl.kompas.cli;

import java.util.Locale;

/** Texts as XML has them. */
final class Xml {

    private Xml() {}

    /**
     * A text as it may stand in an element or an attribute, in ASCII, so that no terminal's or pipe's own encoding can spoil it.
     * Characters that XML cannot have become {@code U+FFFD}.
     */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (c == '&' || c == '<' || c == '>' || c == '"' || c < ' ' || c > '~') {
                escaped.append("&#").append(allowed(c) ? c : 0xFFFD).append(';');
            } else {
                escaped.append((char) c);
            }
        });
        return escaped.toString();
    }

    /** The production {@code Char} of XML 1.0. */
    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= ' ' && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }

    /** A time in seconds, to the millisecond. */
    static String seconds(long nanoseconds) {
        return String.format(Locale.ROOT, "%.3f", nanoseconds / 1e9);
    }
}
