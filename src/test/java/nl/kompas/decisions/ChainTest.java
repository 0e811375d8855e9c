package nl.kompas.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kompas.decisions.Verification.Break;
import nl.kompas.decisions.Verification.Kind;
import nl.kompas.fixtures.PostgresDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is changed behind the service's back is found, with its place. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChainTest {

    private static final int RECORDED = 5;
    private static final String THIRD = " WHERE id = (SELECT id FROM decision WHERE sequence = 3)";

    private PostgresDatabase postgresDatabase;

    @BeforeAll
    void start() {
        postgresDatabase = PostgresDatabase.shared();
    }

    @AfterAll
    void stop() {
        postgresDatabase.close();
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of("UPDATE decision SET client = 'somebody'" + THIRD, 3, Kind.RECORD_CHANGED),
                Arguments.of("UPDATE decision SET client = NULL" + THIRD, 3, Kind.RECORD_CHANGED),
                Arguments.of("UPDATE decision SET policy = 'other'" + THIRD, 3, Kind.RECORD_CHANGED),
                Arguments.of("UPDATE decision SET edition = 'other'" + THIRD, 3, Kind.RECORD_CHANGED),
                Arguments.of("UPDATE decision SET question = 'other'" + THIRD, 3, Kind.RECORD_CHANGED),
                Arguments.of("UPDATE decision SET reference_date = '2024-05-02'" + THIRD, 3, Kind.RECORD_CHANGED),
                Arguments.of("UPDATE decision SET ruleset = 'other'" + THIRD, 3, Kind.RECORD_CHANGED),
                Arguments.of("UPDATE decision SET revision = 'other'" + THIRD, 3, Kind.RECORD_CHANGED),
                Arguments.of("UPDATE decision SET advice = '{}'" + THIRD, 3, Kind.RECORD_CHANGED),
                Arguments.of("UPDATE decision SET hash = request_digest" + THIRD, 3, Kind.RECORD_CHANGED),
                Arguments.of("UPDATE decision SET request_digest = answer_digest" + THIRD, 3, Kind.CONTENT_CHANGED),
                Arguments.of("UPDATE decision_content SET answer = request" + THIRD, 3, Kind.CONTENT_CHANGED),
                Arguments.of("UPDATE decision_content SET request = answer" + THIRD, 3, Kind.CONTENT_CHANGED),
                Arguments.of("UPDATE decision_content SET request = salt" + THIRD, 3, Kind.CONTENT_CHANGED),
                Arguments.of("UPDATE decision_content SET personal = salt" + THIRD, 3, Kind.CONTENT_CHANGED),
                Arguments.of("UPDATE decision_content SET salt = personal" + THIRD, 3, Kind.CONTENT_CHANGED),
                Arguments.of("UPDATE decision_content SET personal = NULL" + THIRD, 3, Kind.CONTENT_CHANGED),
                Arguments.of("DELETE FROM decision_content" + THIRD, 3, Kind.CONTENT_CHANGED),
                Arguments.of("DELETE FROM decision WHERE sequence = 3", 3, Kind.MISSING),
                Arguments.of("DELETE FROM decision WHERE sequence = 5", 5, Kind.MISSING),
                Arguments.of(
                        "UPDATE chain SET hash = (SELECT hash FROM decision WHERE sequence = 4)",
                        6,
                        Kind.RECORD_CHANGED));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeInTheFileOfTheServiceIsFound(String change, long sequence, Kind kind) throws Exception {
        assertFound(DecisionStore.embedded(), change, sequence, kind);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeInPostgreSqlIsFound(String change, long sequence, Kind kind) throws Exception {
        assertFound(DecisionStore.in(postgresDatabase), change, sequence, kind);
    }

    private static void assertFound(DecisionStore decisionStore, String change, long sequence, Kind kind)
            throws Exception {
        try (decisionStore) {
            DecisionToRecord.kept(decisionStore, Collections.nCopies(RECORDED, DecisionToRecord.decision("r")));
            assertEquals(Optional.empty(), decisionStore.verified().firstBreak());
            decisionStore.execute(change);
            Break found = decisionStore.verified().firstBreak().orElseThrow();
            assertEquals(new Break(1, sequence, kind, found.id()), found);
            boolean stands = kind != Kind.MISSING && sequence <= RECORDED;
            assertEquals(stands, found.id().isPresent(), "the decision that stands there is named");
        }
    }
}
