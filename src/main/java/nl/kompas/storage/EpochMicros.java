package nl.kompas.storage;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as databases keep them: microseconds since 1970. */
public final class EpochMicros {

    private EpochMicros() {}

    /** A moment; what is less than a microsecond is dropped. */
    public static long of(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }

    /** The moment again. */
    public static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
