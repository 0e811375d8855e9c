package nl.kompas.decisions;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.kompas.storage.Database;

/** Finds decisions that were kept. All methods throw {@link nl.kompas.storage.DatabaseUnavailable} where they cannot. */
public final class DecisionArchive {

    private static final String SELECT =
            "SELECT d.id, d.partition, d.sequence, d.client, d.hash, d.erased_at, d.removed_at, "
                    + DecisionSummary.COLUMNS + ", c.request, c.answer, c.personal"
                    + " FROM decision d JOIN decision_content c ON c.id = d.id";
    private static final String SELECT_BY_SEARCH_KEY = SELECT + " JOIN decision_facet f ON f.id = d.id";

    private final Database database;

    /** What came of looking for one decision. */
    public sealed interface Found {

        /** It is there. */
        record There(Decision.Whole decision) implements Found {}

        /** It was there; the time to keep it is over. */
        record Removed() implements Found {}

        /** It never was. */
        record Never() implements Found {}
    }

    /**
     * Decisions, the latest first.
     *
     * @param decisions those of this page
     * @param next the last of them where there are more
     */
    public record Page(List<Decision.Whole> decisions, Optional<DecisionId> next) {}

    /** The archive in that database. */
    public DecisionArchive(Database database) {
        this.database = database;
    }

    /** One decision. */
    public Found find(DecisionId id) {
        return database.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(SELECT + " WHERE d.id = ?")) {
                select.setBytes(1, id.bytes());
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? new Found.There(whole(row)) : gone(connection, id);
                }
            }
        });
    }

    private static Found gone(Connection connection, DecisionId id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT 1 FROM decision WHERE id = ?")) {
            select.setBytes(1, id.bytes());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? new Found.Removed() : new Found.Never();
            }
        }
    }

    /**
     * The decisions that are meant, the latest first.
     *
     * @param after the last one that was seen already
     * @param most how many at most, at least 1
     */
    public Page page(DecisionFilter filter, Optional<DecisionId> after, int most) {
        List<Decision.Whole> found = new ArrayList<>();
        Optional<DecisionId> last = after;
        boolean more = true;
        while (more && found.size() <= most) {
            Chunk chunk = chunk(filter, last, most + 1);
            found.addAll(chunk.matching());
            last = chunk.last();
            more = chunk.full();
        }
        List<Decision.Whole> shown = found.subList(0, Math.min(most, found.size()));
        return new Page(
                List.copyOf(shown),
                found.size() > most ? Optional.of(shown.get(most - 1).decision().id()) : Optional.empty());
    }

    /** Some decisions of one entry, those of them that match, and how to go on. */
    private record Chunk(List<Decision.Whole> matching, Optional<DecisionId> last, boolean full) {}

    private Chunk chunk(DecisionFilter filter, Optional<DecisionId> after, int size) {
        return database.read(connection -> {
            List<Decision.Whole> matching = new ArrayList<>();
            Optional<DecisionId> last = after;
            int seen = 0;
            try (PreparedStatement select = select(connection, filter, after, size);
                    ResultSet row = select.executeQuery()) {
                for (; row.next(); seen++) {
                    add(row, filter, matching);
                    last = Optional.of(DecisionId.of(row.getBytes("id")));
                }
            }
            return new Chunk(matching, last, seen == size);
        });
    }

    private static void add(ResultSet row, DecisionFilter filter, List<Decision.Whole> found) throws SQLException {
        Decision.Whole whole = whole(row);
        boolean called = filter.reference()
                .map(wanted ->
                        whole.decision().reference().filter(wanted::equals).isPresent())
                .orElse(true);
        if (called && filter.matches(whole.decision().summary())) {
            found.add(whole);
        }
    }

    /** Reads one range of one index, in its order: time does not grow with the number of decisions. */
    static PreparedStatement select(Connection connection, DecisionFilter filter, Optional<DecisionId> after, int size)
            throws SQLException {
        Optional<Long> key = SearchKeys.best(filter);
        String by = key.isPresent() ? "f.id" : "d.id";
        StringBuilder sql = new StringBuilder(key.isPresent() ? SELECT_BY_SEARCH_KEY + " WHERE f.facet = ?" : SELECT);
        List<byte[]> bounds = new ArrayList<>();
        after.ifPresent(last -> bound(sql, by + " < ?", last.bytes(), bounds));
        filter.to().ifPresent(to -> bound(sql, by + " < ?", DecisionId.lowest(to), bounds));
        filter.from().ifPresent(from -> bound(sql, by + " >= ?", DecisionId.lowest(from), bounds));
        PreparedStatement select = connection.prepareStatement(
                sql.append(" ORDER BY " + by + " DESC LIMIT " + size).toString());
        int parameter = 0;
        if (key.isPresent()) {
            select.setLong(++parameter, key.get());
        }
        for (byte[] bound : bounds) {
            select.setBytes(++parameter, bound);
        }
        return select;
    }

    private static void bound(StringBuilder sql, String condition, byte[] value, List<byte[]> bounds) {
        sql.append(sql.indexOf(" WHERE ") < 0 ? " WHERE " : " AND ").append(condition);
        bounds.add(value);
    }

    private static Decision.Whole whole(ResultSet row) throws SQLException {
        PersonalData parts = new PersonalData(
                CompressedJson.decompress(row.getBytes("request")), Optional.ofNullable(row.getBytes("personal")));
        long erased = row.getLong("erased_at");
        Optional<Instant> erasedAt = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(erased));
        Decision decision = new Decision(
                DecisionId.of(row.getBytes("id")),
                Optional.ofNullable(row.getString("client")),
                DecisionSummary.of(row),
                parts.reference(),
                new Decision.Place(
                        row.getInt("partition"),
                        row.getLong("sequence"),
                        HexFormat.of().formatHex(row.getBytes("hash"))),
                erasedAt);
        return new Decision.Whole(decision, parts.joined(), CompressedJson.decompress(row.getBytes("answer")));
    }
}
