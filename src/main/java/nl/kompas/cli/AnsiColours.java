package nl.kompas.cli;

import picocli.CommandLine.Help.Ansi;

/**
 * Colours, where they are wanted. What comes out of rule files is shown without control characters, so that no file can
 * play tricks on a terminal.
 */
record AnsiColours(Ansi ansi) {

    /** A text in some styles. */
    String in(String text, Ansi.Style... styles) {
        String shown = plain(text);
        if (!ansi.enabled()) {
            return shown;
        }
        return Ansi.Style.on(styles) + shown + Ansi.Style.reset.on();
    }

    /** A text on one line, without control characters. */
    static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
