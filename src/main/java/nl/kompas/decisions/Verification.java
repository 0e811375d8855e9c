package nl.kompas.decisions;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.kompas.decisions.ChainEntry.ContentDigests;
import nl.kompas.storage.Database;

/**
 * Verifies the hash chains: every entry is hashed again from what is kept. Takes time in proportion to the number of decisions,
 * and little memory.
 */
public final class Verification {

    private static final int PAGE_SIZE = 500;

    /** The entries of a partition after a sequence, up to another. */
    private static final String SELECT =
            "SELECT d.id, d.partition, d.sequence, d.client, d.request_digest, d.personal_digest,"
                    + " d.answer_digest, d.hash, d.erased_at, d.removed_at, " + DecisionSummary.COLUMNS
                    + ", c.request, c.answer, c.personal, c.salt"
                    + " FROM decision d LEFT JOIN decision_content c ON c.id = d.id"
                    + " WHERE d.partition = ? AND d.sequence > ? AND d.sequence <= ? ORDER BY d.sequence";

    private final Database database;

    /**
     * What came of it.
     *
     * @param checked how many decisions were looked at
     * @param chains the ends of the chains; who noted them down before can tell that nothing was cut off
     * @param firstBreak the first entry that does not hold
     */
    public record Result(long checked, List<Decision.Place> chains, Optional<Break> firstBreak) {}

    /**
     * An entry that does not hold.
     *
     * @param partition which chain
     * @param sequence the place in it
     * @param kind what is wrong
     * @param id the decision that stands there; none where it is missing
     */
    public record Break(int partition, long sequence, Kind kind, Optional<DecisionId> id) {}

    /** What can be wrong with an entry. */
    public enum Kind {
        /** The decision that belongs here is not there. */
        MISSING,
        /** What was asked, what may name a person, or the answer is not what was recorded. */
        CONTENT_CHANGED,
        /** What it is about, its place or what it holds on to is not what was recorded. */
        RECORD_CHANGED
    }

    /** Verifies the decisions of that database. */
    public Verification(Database database) {
        this.database = database;
    }

    /** Walks all chains as far as they go at this moment. */
    public Result verify() {
        List<Decision.Place> ends = database.read(Verification::ends);
        long checked = 0;
        for (Decision.Place end : ends) {
            Walk walk = new Walk(end);
            while (walk.goesOn()) {
                database.read(connection -> walk.on(connection));
            }
            checked += walk.checked();
            if (walk.broken().isPresent()) {
                return new Result(checked, ends, walk.broken());
            }
        }
        return new Result(checked, ends, Optional.empty());
    }

    private static List<Decision.Place> ends(Connection connection) throws SQLException {
        List<Decision.Place> ends = new ArrayList<>();
        try (PreparedStatement select =
                        connection.prepareStatement("SELECT partition, sequence, hash FROM chain ORDER BY partition");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                ends.add(new Decision.Place(
                        row.getInt(1), row.getLong(2), HexFormat.of().formatHex(row.getBytes(3))));
            }
        }
        return ends;
    }

    /** One chain, walked from its beginning. */
    private static final class Walk {

        private final Decision.Place end;
        private byte[] previous = ChainEntry.NO_PREVIOUS;
        private long at;
        private Optional<Break> broken = Optional.empty();

        Walk(Decision.Place end) {
            this.end = end;
        }

        boolean goesOn() {
            return broken.isEmpty() && at < end.sequence();
        }

        long checked() {
            return at;
        }

        Optional<Break> broken() {
            return broken;
        }

        /** Some entries further. */
        Void on(Connection connection) throws SQLException {
            long upTo = Math.min(at + PAGE_SIZE, end.sequence());
            try (PreparedStatement select = connection.prepareStatement(SELECT)) {
                select.setInt(1, end.partition());
                select.setLong(2, at);
                select.setLong(3, upTo);
                try (ResultSet row = select.executeQuery()) {
                    while (broken.isEmpty() && row.next()) {
                        step(row);
                    }
                }
            }
            if (broken.isEmpty() && at < upTo) {
                breaks(Kind.MISSING, Optional.empty());
            }
            if (broken.isEmpty()
                    && at == end.sequence()
                    && !HexFormat.of().formatHex(previous).equals(end.hash())) {
                breaks(Kind.RECORD_CHANGED, Optional.empty());
            }
            return null;
        }

        private void step(ResultSet row) throws SQLException {
            if (row.getLong("sequence") != at + 1) {
                breaks(Kind.MISSING, Optional.empty());
                return;
            }
            Optional<Kind> wrong = fault(row, previous);
            if (wrong.isPresent()) {
                breaks(wrong.get(), Optional.of(DecisionId.of(row.getBytes("id"))));
            } else {
                previous = row.getBytes("hash");
                at++;
            }
        }

        private void breaks(Kind kind, Optional<DecisionId> id) {
            broken = Optional.of(new Break(end.partition(), at + 1, kind, id));
        }
    }

    /** What is wrong with an entry after the one of that hash. Of a decision that was removed only the hash is left. */
    private static Optional<Kind> fault(ResultSet row, byte[] previous) throws SQLException {
        if (row.getObject("removed_at") != null) {
            return Optional.empty();
        }
        ContentDigests digests = new ContentDigests(
                row.getBytes("request_digest"), row.getBytes("personal_digest"), row.getBytes("answer_digest"));
        if (!hasContent(row, digests)) {
            return Optional.of(Kind.CONTENT_CHANGED);
        }
        ChainEntry entry = new ChainEntry(
                row.getInt("partition"),
                row.getLong("sequence"),
                DecisionId.of(row.getBytes("id")),
                Optional.ofNullable(row.getString("client")),
                DecisionSummary.of(row),
                row.getString("advice"),
                digests);
        return Arrays.equals(entry.hash(previous), row.getBytes("hash"))
                ? Optional.empty()
                : Optional.of(Kind.RECORD_CHANGED);
    }

    private static boolean hasContent(ResultSet row, ContentDigests digests) throws SQLException {
        byte[] request = row.getBytes("request");
        byte[] answer = row.getBytes("answer");
        if (request == null || answer == null) {
            return false;
        }
        try {
            return Arrays.equals(Digests.of(CompressedJson.decompress(request)), digests.request())
                    && Arrays.equals(Digests.of(CompressedJson.decompress(answer)), digests.answer())
                    && hasPersonal(row, digests.personal());
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static boolean hasPersonal(ResultSet row, byte[] digest) throws SQLException {
        byte[] personal = row.getBytes("personal");
        if (personal == null) {
            return digest == null || row.getObject("erased_at") != null;
        }
        byte[] salt = row.getBytes("salt");
        return salt != null && Arrays.equals(Digests.of(salt, personal), digest);
    }
}
