package nl.kompas.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days as files and callers write them: {@code 2024-06-01}, ISO 8601 with a year of four digits, and in no other way. */
public final class IsoDate {

    private static final int LENGTH = "2024-06-01".length();

    private IsoDate() {}

    /** The day that a text stands for; nothing where it is no day. Read by hand, since every case has many. */
    public static Optional<LocalDate> parse(String text) {
        if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, LENGTH);
        try {
            return year < 0 || month < 0 || day < 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The number that digits make, -1 where something else stands there. */
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
