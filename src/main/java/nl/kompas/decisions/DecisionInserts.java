package nl.kompas.decisions;

import static java.sql.Types.BINARY;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kompas.storage.Statements;

/** Adds decisions to the end of a chain, within one transaction. */
final class DecisionInserts {

    private final Statements statements;
    private final Tail tail;
    private final PreparedStatement decision;
    private final PreparedStatement content;
    private final PreparedStatement facet;

    DecisionInserts(Statements statements, Tail tail) throws SQLException {
        this.statements = statements;
        this.tail = tail;
        this.decision = statements.of("""
                INSERT INTO decision (id, partition, sequence, recorded_at, client, policy, edition, question, reference_date,
                  ruleset, revision, advice, request_digest, personal_digest, answer_digest, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
        this.content = statements.of(
                "INSERT INTO decision_content (id, request, answer, personal, salt) VALUES (?, ?, ?, ?, ?)");
        this.facet = statements.of("INSERT INTO decision_facet (facet, id) VALUES (?, ?)");
    }

    /** Adds all, each with what came of it. */
    List<Recording> add(List<NewDecision> decisions) throws SQLException {
        List<Recording> recordings = new ArrayList<>();
        for (NewDecision each : decisions) {
            recordings.add(add(each));
        }
        decision.executeBatch();
        content.executeBatch();
        facet.executeBatch();
        tail.store(statements);
        return recordings;
    }

    private Recording add(NewDecision given) throws SQLException {
        DecisionId id = DecisionId.next();
        if (given.key().isPresent()) {
            Optional<Recording> before = before(given, id);
            if (before.isPresent()) {
                return before.get();
            }
        }
        Link link = tail.next(id, given);
        insert(link, given);
        return new Recording.Kept(id);
    }

    /** What stands under the idempotency key already; where nothing does, the key is taken for this decision. */
    private Optional<Recording> before(NewDecision given, DecisionId id) throws SQLException {
        String client = given.client().orElse("");
        PreparedStatement take = statements.of(
                "INSERT INTO idempotency_key (client, key, body, id) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING");
        take.setString(1, client);
        take.setString(2, given.key().orElseThrow());
        take.setBytes(3, given.body());
        take.setBytes(4, id.bytes());
        if (take.executeUpdate() == 1) {
            return Optional.empty();
        }
        PreparedStatement find = statements.of("SELECT body, id FROM idempotency_key WHERE client = ? AND key = ?");
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

    private void insert(Link link, NewDecision given) throws SQLException {
        byte[] id = link.id().bytes();
        Head head = link.head();
        int column = 0;
        decision.setBytes(++column, id);
        decision.setInt(++column, link.partition());
        decision.setLong(++column, link.sequence());
        decision.setLong(++column, link.id().at().toEpochMilli());
        decision.setString(++column, link.client().orElse(null));
        for (String text : new String[] {
            head.policy(), head.edition(), head.question(), head.referenceDate(), head.ruleset(), head.revision()
        }) {
            decision.setString(++column, text);
        }
        decision.setString(++column, given.levels());
        decision.setBytes(++column, link.digests().request());
        bytes(decision, ++column, link.digests().personal());
        decision.setBytes(++column, link.digests().answer());
        decision.setBytes(++column, tail.hash());
        decision.addBatch();
        content.setBytes(1, id);
        content.setBytes(2, given.content().request());
        content.setBytes(3, given.content().answer());
        bytes(content, 4, given.content().personal());
        bytes(content, 5, given.content().salt());
        content.addBatch();
        for (long each : given.facets()) {
            facet.setLong(1, each);
            facet.setBytes(2, id);
            facet.addBatch();
        }
    }

    private static void bytes(PreparedStatement statement, int column, byte[] bytes) throws SQLException {
        if (bytes == null) {
            statement.setNull(column, BINARY);
        } else {
            statement.setBytes(column, bytes);
        }
    }
}
