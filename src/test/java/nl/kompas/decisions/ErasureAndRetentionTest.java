package nl.kompas.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kompas.decisions.DecisionArchive.Found;
import nl.kompas.fixtures.PostgresDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may name a person goes when it must, decisions go when their time is over, and the chain holds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErasureAndRetentionTest {

    private static final Clock IN_EIGHT_YEARS = Clock.offset(Clock.systemUTC(), Duration.ofDays(8 * 366));

    private PostgresDatabase postgresDatabase;

    @BeforeAll
    void start() {
        postgresDatabase = PostgresDatabase.shared();
    }

    @AfterAll
    void stop() {
        postgresDatabase.close();
    }

    Stream<DecisionStore> stores() throws Exception {
        return Stream.of(DecisionStore.embedded(), DecisionStore.in(postgresDatabase));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatMayNameAPersonIsErasedAndTheChainHolds(DecisionStore decisionStore) throws Exception {
        try (decisionStore) {
            DecisionToRecord.decision("ZAAK-1").kept(decisionStore);
            DecisionId erased = DecisionToRecord.decision("ZAAK-2").keyed("k").kept(decisionStore);

            assertTrue(new Erasure(decisionStore.database(), Clock.systemUTC()).erase(erased, "officer"));

            Decision.Whole left = ((Found.There) decisionStore.archive().find(erased)).decision();
            String request = left.request().toString();
            assertFalse(request.contains("ZAAK") || request.contains("Jansen") || request.contains("phone"), request);
            assertTrue(request.contains("\"berths\":{\"value\":1.50}"), request);
            assertTrue(left.decision().erasedAt().isPresent());
            assertEquals(0, called(decisionStore, "ZAAK-2"));
            assertEquals(1, called(decisionStore, "ZAAK-1"));
            assertEquals(Optional.empty(), decisionStore.verified().firstBreak());
        }
    }

    @Test
    void nothingErasedOrRemovedIsLeftInAnyFile() throws Exception {
        try (DecisionStore decisionStore = DecisionStore.embedded()) {
            DecisionToRecord.decision("ZAAK-FIRST").kept(decisionStore);
            try (Connection open = decisionStore.open()) {
                DecisionId erased = DecisionToRecord.decision("ZAAK-ERASED").kept(decisionStore);
                assertTrue(decisionStore.holds("ZAAK-ERASED"));
                new Erasure(decisionStore.database(), Clock.systemUTC()).erase(erased, "officer");
                assertFalse(decisionStore.holds("ZAAK-ERASED"));

                DecisionToRecord.decision("ZAAK-REMOVED").kept(decisionStore);
                assertTrue(decisionStore.holds("ZAAK-REMOVED"));
                new Retention(decisionStore.database(), IN_EIGHT_YEARS, Optional.of(Period.ofYears(7)), Map.of())
                        .apply();
                assertFalse(decisionStore.holds("ZAAK-REMOVED"));
                assertFalse(open.isClosed());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatIsNotThereIsNotErased(DecisionStore decisionStore) throws Exception {
        try (decisionStore) {
            DecisionToRecord.decision("a").kept(decisionStore);
            assertFalse(new Erasure(decisionStore.database(), Clock.systemUTC()).erase(DecisionId.next(), "officer"));
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void decisionsWhoseTimeIsOverLeaveTheirHash(DecisionStore decisionStore) throws Exception {
        try (decisionStore) {
            DecisionId gone = DecisionToRecord.decision("a").kept(decisionStore);
            DecisionToRecord.kept(decisionStore, Collections.nCopies(450, DecisionToRecord.decision("r")));
            DecisionId kept = new DecisionToRecord("airport", "2024", "engage", "a", "me", null).kept(decisionStore);
            Retention retention = new Retention(
                    decisionStore.database(),
                    IN_EIGHT_YEARS,
                    Optional.of(Period.ofYears(7)),
                    Map.of("airport", Period.ofYears(10)));

            assertEquals(451, retention.apply());

            assertEquals(new Found.Removed(), decisionStore.archive().find(gone));
            assertEquals(
                    List.of(kept),
                    decisionStore.archive().page(DecisionFilter.ALL, Optional.empty(), 10).decisions().stream()
                            .map(each -> each.decision().id())
                            .toList());
            assertEquals(
                    new Verification.Result(452, decisionStore.verified().chains(), Optional.empty()),
                    decisionStore.verified());
            assertEquals(0, retention.apply());
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void withoutASettingDecisionsStayForEver(DecisionStore decisionStore) throws Exception {
        try (decisionStore) {
            DecisionToRecord.decision("a").kept(decisionStore);
            Clock later = Clock.fixed(Instant.parse("2999-01-01T00:00:00Z"), java.time.ZoneOffset.UTC);
            assertEquals(0, new Retention(decisionStore.database(), later, Optional.empty(), Map.of()).apply());
        }
    }

    private static int called(DecisionStore decisionStore, String reference) {
        DecisionFilter filter = new DecisionFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.of(reference),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return decisionStore
                .archive()
                .page(filter, Optional.empty(), 10)
                .decisions()
                .size();
    }
}
