package nl.kompas.catalogue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kompas.answer.Answer;
import nl.kompas.answer.Evaluations;
import nl.kompas.answer.Outcome;
import nl.kompas.cases.RecordedCase;
import nl.kompas.cases.RecordedCaseReader;
import nl.kompas.cases.RecordedReading;

/** The rules folder of this repository, loaded once for all tests, and its recorded cases. */
public final class RepositoryRules {

    /** Relative to the module, in which tests run. */
    public static final Path FOLDER = Path.of("rules");
    /** Every case has a date; the clock stands still all the same. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2025-06-01T10:00:00Z"), ZoneOffset.UTC);

    public static final Catalogue CATALOGUE = new FolderCatalogue(FOLDER, CLOCK);
    public static final Evaluations EVALUATIONS = new CatalogueEvaluations(CATALOGUE, CLOCK);
    private static final ObjectMapper JSON = new ObjectMapper();

    private RepositoryRules() {}

    /** Every edition; one that does not answer ends the test with its faults. */
    public static List<Edition> editions() {
        return CATALOGUE.states().stream()
                .map(state -> state.active().orElseThrow(() -> new AssertionError(state.id() + " " + state.faults())))
                .toList();
    }

    /** Every recorded case, by its file relative to the rules folder. */
    public static SortedMap<Path, RecordedCase> recordedCases() {
        SortedMap<Path, RecordedCase> cases = new TreeMap<>();
        for (Edition edition : editions()) {
            Path folder = FOLDER.resolve(edition.framework().id().toString()).resolve("cases");
            files(folder).forEach(file -> cases.put(FOLDER.relativize(file), recorded(file)));
        }
        return cases;
    }

    /** The JSON files below a folder. */
    public static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The recorded case in a file; what is wrong with it ends the test. */
    public static RecordedCase recorded(Path file) {
        try {
            RecordedReading reading = RecordedCaseReader.read(Files.readAllBytes(file));
            if (reading instanceof RecordedReading.Accepted accepted) {
                return accepted.recorded();
            }
            throw new AssertionError(file + " " + reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answer to a case; any other outcome ends the test. */
    public static Answer answer(Evaluations evaluations, JsonNode request) {
        Outcome outcome = evaluations.evaluate(bytes(request));
        if (outcome instanceof Outcome.Answered answered) {
            assertArrayEquals(
                    bytes(answered.answer()), answered.json(), () -> "written with texts encoded before: " + request);
            return answered.answer();
        }
        throw new AssertionError(outcome + " for " + request);
    }

    /** JSON as the API writes it. */
    public static byte[] bytes(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** An answer as callers get it. */
    public static JsonNode tree(Answer answer) {
        return JSON.valueToTree(answer);
    }
}
