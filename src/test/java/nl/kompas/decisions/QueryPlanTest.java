package nl.kompas.decisions;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.kompas.fixtures.PostgresDatabase;
import org.junit.jupiter.api.Test;

/** However many decisions there are, a page is read from one range of one index, already in order. */
class QueryPlanTest {

    @Test
    void inTheFileOfTheServiceNothingIsScannedOrSorted() throws Exception {
        try (DecisionStore decisionStore = DecisionStore.embedded()) {
            DecisionToRecord.kept(decisionStore, Collections.nCopies(10, DecisionToRecord.decision("r")));
            for (DecisionFilter filter : filters()) {
                String plan = plan(decisionStore, filter, "EXPLAIN QUERY PLAN ", UnaryOperator.identity());
                assertFalse(plan.contains("TEMP B-TREE"), () -> filter + "\n" + plan);
                boolean anything = SearchKeys.best(filter).isEmpty()
                        && filter.from().isEmpty()
                        && filter.to().isEmpty();
                assertTrue(anything || !plan.contains("SCAN"), () -> filter + "\n" + plan);
                assertTrue(plan.contains("SEARCH"), () -> filter + "\n" + plan);
            }
        }
    }

    @Test
    void inPostgreSqlNothingIsScannedOrSorted() throws Exception {
        try (PostgresDatabase postgresDatabase = PostgresDatabase.shared();
                DecisionStore decisionStore = DecisionStore.unpooledIn(postgresDatabase)) {
            DecisionToRecord.kept(decisionStore, Collections.nCopies(10, DecisionToRecord.decision("r")));
            // ten rows are scanned sooner than searched; what matters is that they need not be
            for (DecisionFilter filter : filters()) {
                String plan = plan(
                        decisionStore,
                        filter,
                        "EXPLAIN ",
                        sql -> "SET enable_seqscan = off; SET enable_bitmapscan = off;"
                                + " SET enable_hashjoin = off; SET enable_mergejoin = off; " + sql);
                assertTrue(plan.contains("Index"), () -> filter + "\n" + plan);
                assertFalse(plan.contains("Sort") || plan.contains("Seq Scan"), () -> filter + "\n" + plan);
            }
        }
    }

    private static List<DecisionFilter> filters() {
        List<DecisionFilter> filters = new ArrayList<>();
        for (int each = 0; each < 1 << 6; each++) {
            int bits = each;
            Optional<String> policy = optional(bits, 0, "harbour");
            filters.add(new DecisionFilter(
                    policy,
                    policy.flatMap(any -> optional(bits, 1, "2024")),
                    optional(bits, 2, "r"),
                    optional(bits, 3, "engage"),
                    optional(bits, 4, Instant.EPOCH),
                    optional(bits, 5, Instant.now())));
        }
        return filters;
    }

    private static <T> Optional<T> optional(int bits, int bit, T value) {
        return Stream.of(value).filter(any -> (bits >> bit & 1) == 1).findFirst();
    }

    private static String plan(
            DecisionStore decisionStore, DecisionFilter filter, String explain, UnaryOperator<String> prepared) {
        return decisionStore.database().read(connection -> {
            String sql;
            try (PreparedStatement select =
                    DecisionArchive.select(connection, filter, Optional.of(DecisionId.next()), 50)) {
                sql = select.toString().replaceAll("\\n\\s*parameters=.*", "");
            }
            String settings = prepared.apply("");
            if (!settings.isEmpty()) {
                try (var statement = connection.createStatement()) {
                    statement.execute(settings);
                }
            }
            StringBuilder plan = new StringBuilder();
            try (var statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(explain + sql)) {
                int detail = row.getMetaData().getColumnCount();
                while (row.next()) {
                    plan.append(row.getString(detail)).append('\n');
                }
            }
            return plan.toString();
        });
    }
}
