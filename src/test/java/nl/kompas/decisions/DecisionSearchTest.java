package nl.kompas.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kompas.decisions.DecisionArchive.Page;
import nl.kompas.fixtures.PostgresDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Decisions are found by any filter, the latest first, a page at a time, each once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionSearchTest {

    private static final List<String> POLICIES = List.of("harbour", "airport");
    private static final List<String> EDITIONS = List.of("2023", "2024");
    private static final List<String> LEVELS = List.of("engage", "do-not-engage", "undetermined");
    private static final List<String> REFERENCES = List.of("a", "b", "c");

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
    void everyFilterFindsWhatMatchesIt(DecisionStore decisionStore) throws Exception {
        try (decisionStore) {
            Random random = new Random(4);
            Map<String, DecisionToRecord> all = new TreeMap<>();
            List<Instant> moments = new ArrayList<>();
            List<DecisionToRecord> made = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                made.add(new DecisionToRecord(
                        one(POLICIES, random),
                        one(EDITIONS, random),
                        one(LEVELS, random),
                        one(REFERENCES, random),
                        "me",
                        null));
            }
            // in parts, so that they are not all of the same moment
            for (List<DecisionToRecord> part :
                    List.of(made.subList(0, 100), made.subList(100, 200), made.subList(200, 300))) {
                List<DecisionId> ids = DecisionToRecord.kept(decisionStore, part);
                for (int i = 0; i < ids.size(); i++) {
                    all.put(ids.get(i).toString(), part.get(i));
                    moments.add(ids.get(i).at());
                }
            }
            for (int i = 0; i < 200; i++) {
                DecisionFilter filter = filter(random, moments);
                assertEquals(
                        expected(all, filter), found(decisionStore, filter, 1 + random.nextInt(40)), filter.toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void theEndsOfTimeAreMomentsToo(DecisionStore decisionStore) throws Exception {
        try (decisionStore) {
            String id = DecisionToRecord.decision("a").kept(decisionStore).toString();
            Optional<String> any = Optional.empty();
            Optional<Instant> first = Optional.of(Instant.MIN);
            Optional<Instant> last = Optional.of(Instant.MAX);
            assertEquals(List.of(id), found(decisionStore, new DecisionFilter(any, any, any, any, first, last), 10));
            assertEquals(List.of(), found(decisionStore, new DecisionFilter(any, any, any, any, last, first), 10));
        }
    }

    private static DecisionFilter filter(Random random, List<Instant> moments) {
        Optional<String> policy = maybe(POLICIES, random);
        return new DecisionFilter(
                policy,
                policy.flatMap(any -> maybe(EDITIONS, random)),
                maybe(REFERENCES, random),
                maybe(LEVELS, random),
                maybe(moments, random),
                maybe(moments, random));
    }

    private static List<String> expected(Map<String, DecisionToRecord> all, DecisionFilter filter) {
        List<String> expected = new ArrayList<>();
        all.forEach((id, made) -> {
            Instant at = DecisionId.parse(id).orElseThrow().at();
            boolean matches = filter.policy().map(made.policy()::equals).orElse(true)
                    && filter.edition().map(made.edition()::equals).orElse(true)
                    && filter.reference().map(made.reference()::equals).orElse(true)
                    && filter.level().map(made.level()::equals).orElse(true)
                    && filter.from().map(from -> !at.isBefore(from)).orElse(true)
                    && filter.to().map(at::isBefore).orElse(true);
            if (matches) {
                expected.add(0, id);
            }
        });
        return expected;
    }

    private static List<String> found(DecisionStore decisionStore, DecisionFilter filter, int most) {
        List<String> found = new ArrayList<>();
        Optional<DecisionId> last = Optional.empty();
        do {
            Page page = decisionStore.archive().page(filter, last, most);
            page.decisions().forEach(each -> found.add(each.decision().id().toString()));
            assertTrue(page.decisions().size() == most || page.next().isEmpty(), "a short page is the last");
            last = page.next();
        } while (last.isPresent());
        return found;
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static <T> Optional<T> maybe(List<T> of, Random random) {
        return random.nextBoolean() ? Optional.of(one(of, random)) : Optional.empty();
    }
}
