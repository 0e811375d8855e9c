package nl.kompas.decisions;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kompas.storage.Database;

/**
 * Removes decisions whose retention period is over. What is left of them is their place in the chain and their hash, so that the chain still
 * holds.
 */
public final class Retention {

    private static final int PAGE_SIZE = 200;
    private static final String EMPTY =
            "UPDATE decision SET removed_at = ?, client = NULL, policy = NULL, edition = NULL,"
                    + " question = NULL, reference_date = NULL, ruleset = NULL, revision = NULL, advice = NULL,"
                    + " request_digest = NULL, personal_digest = NULL, answer_digest = NULL, erased_by = NULL WHERE id = ?";

    private final Database database;
    private final Clock clock;
    private final Optional<Period> usual;
    private final Map<String, Period> byPolicy;

    private record Old(DecisionId id, DecisionSummary summary, Optional<String> reference) {}

    /**
     * Keeps decisions that long.
     *
     * @param usual for policies without a period of their own; for ever where absent
     * @param byPolicy the period of a policy, by policy
     */
    public Retention(Database database, Clock clock, Optional<Period> usual, Map<String, Period> byPolicy) {
        this.database = database;
        this.clock = clock;
        this.usual = usual;
        this.byPolicy = Map.copyOf(byPolicy);
    }

    /** Removes what is older than that; says how many decisions that were. */
    public long apply() {
        long removed = 0;
        for (String policy : database.read(Retention::policies)) {
            Optional<Period> kept = Optional.ofNullable(byPolicy.get(policy)).or(() -> usual);
            if (kept.isPresent()) {
                Instant end = clock.instant()
                        .atOffset(ZoneOffset.UTC)
                        .minus(kept.get())
                        .toInstant();
                removed += remove(policy, end);
            }
        }
        return removed;
    }

    private long remove(String policy, Instant end) {
        long removed = 0;
        int batch;
        do {
            batch = database.forget(connection -> {
                List<Old> old = old(connection, policy, end);
                for (Old each : old) {
                    remove(connection, each);
                }
                return old.size();
            });
            removed += batch;
        } while (batch == PAGE_SIZE);
        return removed;
    }

    private static Set<String> policies(Connection connection) throws SQLException {
        Set<String> policies = new HashSet<>();
        String last = "";
        try (PreparedStatement next = connection.prepareStatement(
                "SELECT MIN(policy) FROM decision WHERE policy IS NOT NULL AND policy > ?")) {
            while (last != null) {
                next.setString(1, last);
                try (ResultSet row = next.executeQuery()) {
                    row.next();
                    last = row.getString(1);
                }
                if (last != null) {
                    policies.add(last);
                }
            }
        }
        return policies;
    }

    private static List<Old> old(Connection connection, String policy, Instant end) throws SQLException {
        List<Old> old = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement("SELECT d.id, " + DecisionSummary.COLUMNS + ", c.personal"
                        + " FROM decision_facet f JOIN decision d ON d.id = f.id JOIN decision_content c ON c.id = d.id"
                        + " WHERE f.facet = ? AND f.id < ? ORDER BY f.id LIMIT " + PAGE_SIZE)) {
            select.setLong(1, SearchKeys.policy(policy));
            select.setBytes(2, DecisionId.lowest(end));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    PersonalData parts = new PersonalData(null, Optional.ofNullable(row.getBytes("personal")));
                    old.add(new Old(DecisionId.of(row.getBytes("id")), DecisionSummary.of(row), parts.reference()));
                }
            }
        }
        return old;
    }

    private void remove(Connection connection, Old old) throws SQLException {
        byte[] id = old.id().bytes();
        for (String table : List.of("decision_content", "idempotency_key")) {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + table + " WHERE id = ?")) {
                delete.setBytes(1, id);
                delete.executeUpdate();
            }
        }
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM decision_facet WHERE facet = ? AND id = ?")) {
            for (long key : SearchKeys.of(old.summary(), old.reference())) {
                delete.setLong(1, key);
                delete.setBytes(2, id);
                delete.addBatch();
            }
            delete.executeBatch();
        }
        try (PreparedStatement empty = connection.prepareStatement(EMPTY)) {
            empty.setLong(1, clock.millis());
            empty.setBytes(2, id);
            empty.executeUpdate();
        }
    }
}
