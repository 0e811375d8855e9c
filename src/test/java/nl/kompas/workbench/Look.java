package nl.kompas.workbench;

import com.microsoft.playwright.options.ColorScheme;
import java.util.stream.Stream;

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

    /** Each width, each language, by day and by night. */
    static Stream<Look> all() {
        return Stream.of(PHONE, LAPTOP).flatMap(width -> Stream.of("nl", "en")
                .flatMap(language -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                        .map(scheme -> new Look(width, language, scheme))));
    }

    /** Each width in each language, one of them by night, for days that take long. */
    static Stream<Look> days() {
        return Stream.of(
                new Look(LAPTOP, "nl", ColorScheme.LIGHT),
                new Look(LAPTOP, "en", ColorScheme.DARK),
                new Look(PHONE, "nl", ColorScheme.DARK),
                new Look(PHONE, "en", ColorScheme.LIGHT));
    }

    /** The two that differ in all. */
    static Stream<Look> ends() {
        return Stream.of(plain(), new Look(PHONE, "en", ColorScheme.DARK));
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
                + scheme.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public String toString() {
        return tag();
    }
}
