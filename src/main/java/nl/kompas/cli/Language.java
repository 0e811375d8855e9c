package nl.kompas.cli;

import nl.kompas.policy.Text;

/** A language in which people read what comes out. */
enum Language {
    NL,
    EN;

    /** A text in this language. */
    String of(Text text) {
        return this == NL ? text.nl() : text.en();
    }

    /** One of two wordings. */
    String of(String nl, String en) {
        return this == NL ? nl : en;
    }

    /** As ISO 639-1 has it. */
    String code() {
        return of("nl", "en");
    }
}
