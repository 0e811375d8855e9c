package nl.kompas.decisions;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names a decision: a UUID of version 7, so that ids sort by the millisecond in which they were given. */
public record DecisionId(UUID uuid) {

    private static final Pattern FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    private static final int TIME_SHIFT = 16;
    private static final long LAST_MILLI = (1L << 48) - 1;
    private static final Instant LAST = Instant.ofEpochMilli(LAST_MILLI);
    private static final NoArgGenerator NEXT = Generators.timeBasedEpochGenerator();

    /** A new id, greater than all that this process gave before. */
    static DecisionId next() {
        return new DecisionId(NEXT.generate());
    }

    /** The id that a text writes; none where it writes no such id. */
    public static Optional<DecisionId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new DecisionId(UUID.fromString(text))) : Optional.empty();
    }

    static DecisionId of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new DecisionId(new UUID(buffer.getLong(), buffer.getLong()));
    }

    /** At or below every id of that moment, and above all of earlier ones. */
    static byte[] lowest(Instant moment) {
        long millis = moment.isBefore(Instant.EPOCH) ? 0 : moment.isAfter(LAST) ? LAST_MILLI : moment.toEpochMilli();
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(millis << TIME_SHIFT)
                .putLong(0)
                .array();
    }

    /** When it was given, to the millisecond. */
    public Instant at() {
        return Instant.ofEpochMilli(uuid.getMostSignificantBits() >>> TIME_SHIFT);
    }

    byte[] bytes() {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
