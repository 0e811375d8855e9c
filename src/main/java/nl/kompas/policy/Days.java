package nl.kompas.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads days as people write them in {@code policy.yaml}: {@code 2024-06-01} and in no other way. */
final class Days {

    private static final int LENGTH = "2024-06-01".length();

    private final Place place;
    private final Faults faults;

    Days(String file, Faults faults) {
        this.place = Place.of(file);
        this.faults = faults;
    }

    /** The day; nothing where none is given, and nothing and a fault where the text is no day. */
    Optional<LocalDate> read(String name, String text) {
        try {
            if (text == null || text.length() == LENGTH) {
                return Optional.ofNullable(text).map(LocalDate::parse);
            }
        } catch (DateTimeException e) {
            // said below, as for all that is no day
        }
        fault(new Text("`" + name + "`: `" + text + "` is geen datum.", "`" + name + "`: `" + text + "` is no date."));
        return Optional.empty();
    }

    /** A fault where the last day comes before the first. */
    void inOrder(Optional<LocalDate> from, Optional<LocalDate> until) {
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            fault(new Text("`in-force` eindigt voor het begint.", "`in-force` ends before it begins."));
        }
    }

    private void fault(Text message) {
        faults.add(
                "bad-date", place, message, new Text("Schrijf een dag als 2024-06-01.", "Write a day as 2024-06-01."));
    }
}
