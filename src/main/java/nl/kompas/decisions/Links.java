package nl.kompas.decisions;

import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import nl.kompas.decisions.Verification.Kind;

/** Links of a chain as they stand in the database. */
final class Links {

    /** The links of a partition after a sequence, up to another. */
    static final String SELECT = "SELECT d.id, d.partition, d.sequence, d.client, d.request_digest, d.personal_digest,"
            + " d.answer_digest, d.hash, d.erased_at, d.removed_at, " + Heads.COLUMNS
            + ", c.request, c.answer, c.personal, c.salt"
            + " FROM decision d LEFT JOIN decision_content c ON c.id = d.id"
            + " WHERE d.partition = ? AND d.sequence > ? AND d.sequence <= ? ORDER BY d.sequence";

    private Links() {}

    /** What is wrong with a link that follows the one of that hash. Of one whose time is over only the hash is left. */
    static Optional<Kind> wrong(ResultSet row, byte[] previous) throws SQLException {
        if (row.getObject("removed_at") != null) {
            return Optional.empty();
        }
        ContentDigests digests = new ContentDigests(
                row.getBytes("request_digest"), row.getBytes("personal_digest"), row.getBytes("answer_digest"));
        if (!hasContent(row, digests)) {
            return Optional.of(Kind.CONTENT_CHANGED);
        }
        Link link = new Link(
                row.getInt("partition"),
                row.getLong("sequence"),
                DecisionId.of(row.getBytes("id")),
                Optional.ofNullable(row.getString("client")),
                Heads.of(row),
                row.getString("advice"),
                digests);
        return Arrays.equals(link.hash(previous), row.getBytes("hash"))
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
            return Arrays.equals(Digests.of(Packed.unpack(request)), digests.request())
                    && Arrays.equals(Digests.of(Packed.unpack(answer)), digests.answer())
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
