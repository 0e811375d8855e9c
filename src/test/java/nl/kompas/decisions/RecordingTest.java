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
import nl.kompas.fixtures.PostgresDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept is there, whole and once, in either database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordingTest {

    private static final ObjectMapper JSON = new ObjectMapper();

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
    void whatIsKeptIsFoundAsItWas(DecisionStore decisionStore) throws Exception {
        try (decisionStore) {
            DecisionToRecord decisionToRecord = DecisionToRecord.decision("ZAAK-1");
            Instant before = Instant.now().minusMillis(1);
            DecisionId id = decisionToRecord.kept(decisionStore);

            Decision.Whole whole = there(decisionStore, id);

            assertEquals(
                    JSON.readTree(decisionToRecord.body()),
                    JSON.readTree(whole.request().toString()));
            assertArrayEquals(JSON.writeValueAsBytes(decisionToRecord.answer().withoutReference()), whole.answer());
            assertEquals(Optional.of("ZAAK-1"), whole.decision().reference());
            assertEquals(Optional.of("portal"), whole.decision().client());
            assertEquals(1, whole.decision().place().sequence());
            assertEquals(false, id.at().isBefore(before) || id.at().isAfter(Instant.now()));
            assertEquals(
                    new Verification.Result(1, List.of(whole.decision().place()), Optional.empty()),
                    decisionStore.verified());
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatWasNeverKeptIsNotThere(DecisionStore decisionStore) throws Exception {
        try (decisionStore) {
            DecisionToRecord.decision("any").kept(decisionStore);
            assertEquals(new Found.Never(), decisionStore.archive().find(DecisionId.next()));
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void aRetryGetsTheFirstDecision(DecisionStore decisionStore) throws Exception {
        try (decisionStore) {
            DecisionId first = DecisionToRecord.decision("a").keyed("k").kept(decisionStore);
            assertEquals(
                    new Recording.Again(first),
                    DecisionToRecord.decision("a").keyed("k").recorded(decisionStore));
            assertEquals(1, decisionStore.verified().checked());
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void aKeyIsForOneBodyOfOneClient(DecisionStore decisionStore) throws Exception {
        try (decisionStore) {
            DecisionToRecord.decision("a").keyed("k").kept(decisionStore);
            assertEquals(
                    new Recording.KeyTaken(),
                    DecisionToRecord.decision("b").keyed("k").recorded(decisionStore));
            DecisionToRecord other = new DecisionToRecord("harbour", "2024", "engage", "b", "another", "k");
            assertInstanceOf(Recording.Kept.class, other.recorded(decisionStore));
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void ofManyRetriesAtOnceOneIsKept(DecisionStore decisionStore) throws Exception {
        try (decisionStore) {
            List<CompletableFuture<Recording>> all = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                all.add(decisionStore
                        .log()
                        .record(DecisionToRecord.decision("a").keyed("k").request())
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
    void manyAtOnceStandInOneChainInTheirOrder(DecisionStore decisionStore) throws Exception {
        try (decisionStore) {
            List<CompletableFuture<Recording>> all = new ArrayList<>();
            for (int i = 0; i < 2_000; i++) {
                all.add(decisionStore
                        .log()
                        .record(DecisionToRecord.decision("r" + i).request())
                        .toCompletableFuture());
            }
            for (int i = 0; i < all.size(); i++) {
                Recording.Kept kept = (Recording.Kept) all.get(i).get();
                assertEquals(
                        i + 1,
                        there(decisionStore, kept.id()).decision().place().sequence());
            }
            assertEquals(Optional.empty(), decisionStore.verified().firstBreak());
            assertEquals(2_000, decisionStore.verified().checked());
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void afterATransactionThatFailedTheNextIsKeptInTheSameChain(DecisionStore decisionStore) throws Exception {
        try (decisionStore) {
            DecisionToRecord.decision("before").kept(decisionStore);
            decisionStore.execute("ALTER TABLE decision_content RENAME TO elsewhere");
            assertInstanceOf(
                    Recording.Unavailable.class,
                    DecisionToRecord.decision("lost").recorded(decisionStore));
            decisionStore.execute("ALTER TABLE elsewhere RENAME TO decision_content");
            DecisionToRecord.decision("after").kept(decisionStore);
            assertEquals(Optional.empty(), decisionStore.verified().firstBreak());
            assertEquals(2, decisionStore.verified().checked());
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void aLogThatIsClosedCanBeClosedAgain(DecisionStore decisionStore) throws Exception {
        decisionStore.close();
        assertTimeoutPreemptively(Duration.ofMinutes(1), decisionStore::close);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatWaitsIsWrittenBeforeTheLogCloses(DecisionStore decisionStore) throws Exception {
        List<CompletableFuture<Recording>> all = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            all.add(decisionStore
                    .log()
                    .record(DecisionToRecord.decision("r" + i).request())
                    .toCompletableFuture());
        }
        decisionStore.close();
        for (CompletableFuture<Recording> each : all) {
            assertInstanceOf(Recording.Kept.class, each.get());
        }
        assertInstanceOf(
                Recording.Unavailable.class, DecisionToRecord.decision("late").recorded(decisionStore));
        assertEquals(1_000, decisionStore.verified().checked());
    }

    private static Decision.Whole there(DecisionStore decisionStore, DecisionId id) {
        return ((Found.There) decisionStore.archive().find(id)).decision();
    }
}
