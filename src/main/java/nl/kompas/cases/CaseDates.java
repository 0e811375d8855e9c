package nl.kompas.cases;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Days as cases have them. */
final class CaseDates {

    private static final ZoneId PROVINCES = ZoneId.of("Europe/Amsterdam");

    private CaseDates() {}

    /** What day it is in the provinces. */
    static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(PROVINCES));
    }

    /** The day that a text stands for, in the form of ISO 8601 with a year of four digits. */
    static Optional<LocalDate> parsed(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        try {
            return year < 0 || month < 0 || day < 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The number that digits say, -1 where something else stands there. */
    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
