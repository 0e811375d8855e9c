package nl.kompas.edition;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.kompas.answer.Answer;
import nl.kompas.fixtures.RepositoryRules;
import nl.kompas.recorded.Difference;
import nl.kompas.recorded.Expectation;
import nl.kompas.recorded.RecordedCase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RecordedCasesTest {

    /** Beside this repository, on the machines of those who wrote the policy down; not part of it. */
    private static final Path SHARED = Path.of("..", "shared", "cases");

    @TestFactory
    Stream<DynamicTest> everyRecordedCaseComesOutAsExpected() {
        return RepositoryRules.recordedCases().entrySet().stream()
                .map(entry -> dynamicTest(
                        entry.getValue().name() + " (" + entry.getKey() + ")",
                        () -> comesOutAsExpected(entry.getKey(), entry.getValue())));
    }

    private static void comesOutAsExpected(Path file, RecordedCase recorded) {
        Answer answer = RepositoryRules.answer(RepositoryRules.EVALUATIONS, recorded.request());
        List<Difference> differences = new Expectation(recorded.expect()).differences(RepositoryRules.tree(answer));
        assertTrue(differences.isEmpty(), () -> told(differences));
        assertEquals(
                file.getParent().getParent(),
                Path.of(answer.policy(), answer.edition()),
                "stands with another edition");
    }

    /** What came carries the ids of the rules that made it, under {@code because}. */
    private static String told(List<Difference> differences) {
        return differences.stream()
                .map(each -> each.path() + "\n  expected " + each.expected() + "\n  came     " + each.actual())
                .collect(joining("\n", "\n", "\n"));
    }

    @Test
    void everySharedCaseStandsAmongTheCasesOfTheRules() {
        assumeTrue(Files.isDirectory(SHARED), "no shared cases here");
        List<RecordedCase> own = List.copyOf(RepositoryRules.recordedCases().values());
        List<Path> shared = RepositoryRules.files(SHARED);
        assertTrue(!shared.isEmpty(), "the shared folder is empty");
        List<Path> absent = shared.stream()
                .filter(file -> !own.contains(RepositoryRules.recorded(file)))
                .toList();
        assertEquals(List.of(), absent, "not among the rules' cases, or changed there");
    }
}
