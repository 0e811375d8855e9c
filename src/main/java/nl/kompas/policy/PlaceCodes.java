package nl.kompas.policy;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Countries (ISO 3166-1 alpha-2) and their regions (the form of ISO 3166-2). */
public final class PlaceCodes {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern REGION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

    private PlaceCodes() {}

    /** All country codes. */
    public static Set<String> countries() {
        return COUNTRIES;
    }

    /** Whether it is a country that exists, or has the form of a region of one. */
    public static boolean valid(String place) {
        return COUNTRIES.contains(place) || REGION.matcher(place).matches() && COUNTRIES.contains(country(place));
    }

    /** The country that a place is or lies in. */
    public static String country(String place) {
        int hyphen = place.indexOf('-');
        return hyphen < 0 ? place : place.substring(0, hyphen);
    }
}
