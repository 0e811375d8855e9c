package nl.kompas.decisions;

import static java.sql.Types.BINARY;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Adds decisions to the end of a chain, within one transaction. */
final class DecisionInserts implements AutoCloseable {

    private final Connection connection;
    private final ChainTail tail;
    private final PreparedStatement decision;
    private final PreparedStatement content;
    private final PreparedStatement searchKey;

    private DecisionInserts(Connection connection, boolean shared) throws SQLException {
        this.connection = connection;
        this.tail = ChainTail.lock(connection, shared);
        this.decision = connection.prepareStatement("""
                INSERT INTO decision (id, partition, sequence, recorded_at, client, policy, edition, question, reference_date,
                  ruleset, revision, advice, request_digest, personal_digest, answer_digest, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
        this.content = connection.prepareStatement(
                "INSERT INTO decision_content (id, request, answer, personal, salt) VALUES (?, ?, ?, ?, ?)");
        this.searchKey = connection.prepareStatement("INSERT INTO decision_facet (facet, id) VALUES (?, ?)");
    }

    /**
     * Adds all, each with what came of it.
     *
     * @param shared whether other replicas write to the database too
     */
    static List<Recording> add(Connection connection, boolean shared, List<NewDecision> decisions) throws SQLException {
        try (DecisionInserts inserts = new DecisionInserts(connection, shared)) {
            List<Recording> recordings = new ArrayList<>();
            for (NewDecision each : decisions) {
                recordings.add(inserts.add(each));
            }
            inserts.decision.executeBatch();
            inserts.content.executeBatch();
            inserts.searchKey.executeBatch();
            inserts.tail.store(connection);
            return recordings;
        }
    }

    private Recording add(NewDecision given) throws SQLException {
        DecisionId id = DecisionId.next();
        if (given.key().isPresent()) {
            Optional<Recording> earlier = earlier(given, id);
            if (earlier.isPresent()) {
                return earlier.get();
            }
        }
        insert(tail.append(id, given), given);
        return new Recording.Kept(id);
    }

    /** What is recorded under the idempotency key already; where nothing is, the key is taken for this decision. */
    private Optional<Recording> earlier(NewDecision given, DecisionId id) throws SQLException {
        String client = given.client().orElse("");
        try (PreparedStatement take = connection.prepareStatement(
                "INSERT INTO idempotency_key (client, key, body, id) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")) {
            take.setString(1, client);
            take.setString(2, given.key().orElseThrow());
            take.setBytes(3, given.body());
            take.setBytes(4, id.bytes());
            if (take.executeUpdate() == 1) {
                return Optional.empty();
            }
        }
        try (PreparedStatement find =
                connection.prepareStatement("SELECT body, id FROM idempotency_key WHERE client = ? AND key = ?")) {
            find.setString(1, client);
            find.setString(2, given.key().orElseThrow());
            try (ResultSet found = find.executeQuery()) {
                found.next();
                return Optional.of(
                        Arrays.equals(found.getBytes(1), given.body())
                                ? new Recording.Again(DecisionId.of(found.getBytes(2)))
                                : new Recording.KeyTaken());
            }
        }
    }

    private void insert(ChainEntry entry, NewDecision given) throws SQLException {
        byte[] id = entry.id().bytes();
        DecisionSummary summary = entry.summary();
        int column = 0;
        decision.setBytes(++column, id);
        decision.setInt(++column, entry.partition());
        decision.setLong(++column, entry.sequence());
        decision.setLong(++column, entry.id().at().toEpochMilli());
        decision.setString(++column, entry.client().orElse(null));
        for (String text : new String[] {
            summary.policy(),
            summary.edition(),
            summary.question(),
            summary.referenceDate(),
            summary.ruleset(),
            summary.revision()
        }) {
            decision.setString(++column, text);
        }
        decision.setString(++column, given.levels());
        decision.setBytes(++column, entry.digests().request());
        bytes(decision, ++column, entry.digests().personal());
        decision.setBytes(++column, entry.digests().answer());
        decision.setBytes(++column, tail.hash());
        decision.addBatch();
        content.setBytes(1, id);
        content.setBytes(2, given.content().request());
        content.setBytes(3, given.content().answer());
        bytes(content, 4, given.content().personal());
        bytes(content, 5, given.content().salt());
        content.addBatch();
        for (long each : given.searchKeys()) {
            searchKey.setLong(1, each);
            searchKey.setBytes(2, id);
            searchKey.addBatch();
        }
    }

    private static void bytes(PreparedStatement statement, int column, byte[] bytes) throws SQLException {
        if (bytes == null) {
            statement.setNull(column, BINARY);
        } else {
            statement.setBytes(column, bytes);
        }
    }

    @Override
    public void close() throws SQLException {
        decision.close();
        content.close();
        searchKey.close();
    }
}
