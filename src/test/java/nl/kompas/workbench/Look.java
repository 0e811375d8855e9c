package nl.kompas.workbench;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kompas.fixtures.Soak;

/**
 * How somebody has the page before them.
 *
 * @param width in CSS pixels
 * @param language {@code nl} or {@code en}
 * @param scheme light or dark, as the machine asks for
 */
record Look(int width, String language, ColorScheme scheme) {

    static final int PHONE = 390;
    static final int LAPTOP = 1440;

    /** Each width in each language in each scheme; in the fast run two that differ in everything. */
    static Stream<Look> all() {
        return !Soak.on()
                ? Stream.of(plain(), other())
                : Stream.of(PHONE, LAPTOP).flatMap(width -> Stream.of("nl", "en")
                        .flatMap(language -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                                .map(scheme -> new Look(width, language, scheme))));
    }

    /** Each width in each language; in the fast run one of them. */
    static Stream<Look> days() {
        return !Soak.on()
                ? Stream.of(plain())
                : Stream.of(
                        plain(),
                        new Look(LAPTOP, "en", ColorScheme.DARK),
                        new Look(PHONE, "nl", ColorScheme.DARK),
                        new Look(PHONE, "en", ColorScheme.LIGHT));
    }

    /** Two that differ in everything; in the fast run the one that {@link #days} leaves out. */
    static Stream<Look> ends() {
        return Soak.on() ? Stream.of(plain(), other()) : Stream.of(other());
    }

    /** In English, dark, on a phone: nothing as in {@link #plain}. */
    static Look other() {
        return new Look(PHONE, "en", ColorScheme.DARK);
    }

    /** In Dutch, by day, on a laptop. */
    static Look plain() {
        return new Look(LAPTOP, "nl", ColorScheme.LIGHT);
    }

    /** The height that goes with the width. */
    int height() {
        return width == PHONE ? 844 : 900;
    }

    /** Part of the name of a picture. */
    String tag() {
        return (width == PHONE ? "phone" : "laptop") + "-" + language + "-"
                + scheme.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return tag();
    }
}
