package nl.kompas.decisions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.kompas.decisions.DecisionArchive.Found;
import nl.kompas.storage.Postgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept is there, whole and once, in either database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeepingTest {

    private static final ObjectMapper JSON = new ObjectMapper();

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
    void whatIsKeptIsFoundAsItWas(Store store) throws Exception {
        try (store) {
            Made made = Made.decision("ZAAK-1");
            Instant before = Instant.now().minusMillis(1);
            DecisionId id = made.kept(store);

            Decision.Whole whole = there(store, id);

            assertEquals(
                    JSON.readTree(made.body()), JSON.readTree(whole.request().toString()));
            assertArrayEquals(JSON.writeValueAsBytes(made.answer().withoutReference()), whole.answer());
            assertEquals(Optional.of("ZAAK-1"), whole.decision().reference());
            assertEquals(Optional.of("portal"), whole.decision().client());
            assertEquals(1, whole.decision().place().sequence());
            assertEquals(false, id.at().isBefore(before) || id.at().isAfter(Instant.now()));
            assertEquals(
                    new Verification.Result(1, List.of(whole.decision().place()), Optional.empty()), store.verified());
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatWasNeverKeptIsNotThere(Store store) throws Exception {
        try (store) {
            Made.decision("any").kept(store);
            assertEquals(new Found.Never(), store.archive().find(DecisionId.next()));
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void aRetryGetsTheFirstDecision(Store store) throws Exception {
        try (store) {
            DecisionId first = Made.decision("a").keyed("k").kept(store);
            assertEquals(
                    new Recording.Again(first), Made.decision("a").keyed("k").recorded(store));
            assertEquals(1, store.verified().checked());
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void aKeyIsForOneBodyOfOneClient(Store store) throws Exception {
        try (store) {
            Made.decision("a").keyed("k").kept(store);
            assertEquals(new Recording.KeyTaken(), Made.decision("b").keyed("k").recorded(store));
            Made other = new Made("harbour", "2024", "engage", "b", "another", "k");
            assertInstanceOf(Recording.Kept.class, other.recorded(store));
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void ofManyRetriesAtOnceOneIsKept(Store store) throws Exception {
        try (store) {
            List<CompletableFuture<Recording>> all = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                all.add(store.log()
                        .record(Made.decision("a").keyed("k").request())
                        .toCompletableFuture());
            }
            Set<DecisionId> ids = new HashSet<>();
            int kept = 0;
            for (CompletableFuture<Recording> each : all) {
                Recording recording = each.get();
                kept += recording instanceof Recording.Kept ? 1 : 0;
                ids.add(recording instanceof Recording.Kept first ? first.id() : ((Recording.Again) recording).id());
            }
            assertEquals(1, kept);
            assertEquals(1, ids.size());
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void manyAtOnceStandInOneChainInTheirOrder(Store store) throws Exception {
        try (store) {
            List<CompletableFuture<Recording>> all = new ArrayList<>();
            for (int i = 0; i < 2_000; i++) {
                all.add(store.log().record(Made.decision("r" + i).request()).toCompletableFuture());
            }
            for (int i = 0; i < all.size(); i++) {
                Recording.Kept kept = (Recording.Kept) all.get(i).get();
                assertEquals(i + 1, there(store, kept.id()).decision().place().sequence());
            }
            assertEquals(Optional.empty(), store.verified().firstBreak());
            assertEquals(2_000, store.verified().checked());
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void afterATransactionThatFailedTheNextIsKeptInTheSameChain(Store store) throws Exception {
        try (store) {
            Made.decision("before").kept(store);
            store.execute("ALTER TABLE decision_content RENAME TO elsewhere");
            assertInstanceOf(Recording.Unavailable.class, Made.decision("lost").recorded(store));
            store.execute("ALTER TABLE elsewhere RENAME TO decision_content");
            Made.decision("after").kept(store);
            assertEquals(Optional.empty(), store.verified().firstBreak());
            assertEquals(2, store.verified().checked());
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void aLogThatIsClosedCanBeClosedAgain(Store store) throws Exception {
        store.close();
        assertTimeoutPreemptively(Duration.ofMinutes(1), store::close);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatWaitsIsWrittenBeforeTheLogCloses(Store store) throws Exception {
        List<CompletableFuture<Recording>> all = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            all.add(store.log().record(Made.decision("r" + i).request()).toCompletableFuture());
        }
        store.close();
        for (CompletableFuture<Recording> each : all) {
            assertInstanceOf(Recording.Kept.class, each.get());
        }
        assertInstanceOf(Recording.Unavailable.class, Made.decision("late").recorded(store));
        assertEquals(1_000, store.verified().checked());
    }

    private static Decision.Whole there(Store store, DecisionId id) {
        return ((Found.There) store.archive().find(id)).decision();
    }
}
