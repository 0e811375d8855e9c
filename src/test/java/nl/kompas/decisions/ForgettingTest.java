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
import nl.kompas.storage.Postgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may name a person goes when it must, decisions go when their time is over, and the chain holds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgettingTest {

    private static final Clock IN_EIGHT_YEARS = Clock.offset(Clock.systemUTC(), Duration.ofDays(8 * 366));

    private Postgres postgres;

    @BeforeAll
    void start() {
        postgres = Postgres.shared();
    }

    @AfterAll
    void stop() {
        postgres.close();
    }

    Stream<Store> stores() throws Exception {
        return Stream.of(Store.embedded(), Store.in(postgres));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatMayNameAPersonIsErasedAndTheChainHolds(Store store) throws Exception {
        try (store) {
            Made.decision("ZAAK-1").kept(store);
            DecisionId erased = Made.decision("ZAAK-2").keyed("k").kept(store);

            assertTrue(new Erasure(store.database(), Clock.systemUTC()).erase(erased, "officer"));

            Decision.Whole left = ((Found.There) store.archive().find(erased)).decision();
            String request = left.request().toString();
            assertFalse(request.contains("ZAAK") || request.contains("Jansen") || request.contains("phone"), request);
            assertTrue(request.contains("\"berths\":{\"value\":1.50}"), request);
            assertTrue(left.decision().erasedAt().isPresent());
            assertEquals(0, called(store, "ZAAK-2"));
            assertEquals(1, called(store, "ZAAK-1"));
            assertEquals(Optional.empty(), store.verified().firstBreak());
        }
    }

    @Test
    void nothingErasedOrRemovedIsLeftInAnyFile() throws Exception {
        try (Store store = Store.embedded()) {
            Made.decision("ZAAK-FIRST").kept(store);
            try (Connection open = store.open()) {
                DecisionId erased = Made.decision("ZAAK-ERASED").kept(store);
                assertTrue(store.holds("ZAAK-ERASED"));
                new Erasure(store.database(), Clock.systemUTC()).erase(erased, "officer");
                assertFalse(store.holds("ZAAK-ERASED"));

                Made.decision("ZAAK-REMOVED").kept(store);
                assertTrue(store.holds("ZAAK-REMOVED"));
                new Retention(store.database(), IN_EIGHT_YEARS, Optional.of(Period.ofYears(7)), Map.of()).apply();
                assertFalse(store.holds("ZAAK-REMOVED"));
                assertFalse(open.isClosed());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatIsNotThereIsNotErased(Store store) throws Exception {
        try (store) {
            Made.decision("a").kept(store);
            assertFalse(new Erasure(store.database(), Clock.systemUTC()).erase(DecisionId.next(), "officer"));
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void decisionsWhoseTimeIsOverLeaveTheirHash(Store store) throws Exception {
        try (store) {
            DecisionId gone = Made.decision("a").kept(store);
            Made.kept(store, Collections.nCopies(450, Made.decision("r")));
            DecisionId kept = new Made("airport", "2024", "engage", "a", "me", null).kept(store);
            Retention retention = new Retention(
                    store.database(),
                    IN_EIGHT_YEARS,
                    Optional.of(Period.ofYears(7)),
                    Map.of("airport", Period.ofYears(10)));

            assertEquals(451, retention.apply());

            assertEquals(new Found.Removed(), store.archive().find(gone));
            assertEquals(
                    List.of(kept),
                    store.archive().page(DecisionFilter.ALL, Optional.empty(), 10).decisions().stream()
                            .map(each -> each.decision().id())
                            .toList());
            assertEquals(new Verification.Result(452, store.verified().chains(), Optional.empty()), store.verified());
            assertEquals(0, retention.apply());
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void withoutASettingDecisionsStayForEver(Store store) throws Exception {
        try (store) {
            Made.decision("a").kept(store);
            Clock later = Clock.fixed(Instant.parse("2999-01-01T00:00:00Z"), java.time.ZoneOffset.UTC);
            assertEquals(0, new Retention(store.database(), later, Optional.empty(), Map.of()).apply());
        }
    }

    private static int called(Store store, String reference) {
        DecisionFilter filter = new DecisionFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.of(reference),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return store.archive().page(filter, Optional.empty(), 10).decisions().size();
    }
}
