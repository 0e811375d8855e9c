package nl.kompas.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kompas.answer.Answer;
import nl.kompas.fixtures.RepositoryRules;
import nl.kompas.policy.EditionId;
import nl.kompas.recorded.CaseRunner;
import nl.kompas.recorded.Expectation;
import nl.kompas.recorded.RecordedCase;
import nl.kompas.recorded.RecordedCaseReader;
import nl.kompas.recorded.RecordedReading;
import nl.kompas.recorded.RecordedRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published schema of recorded cases says what the reader takes. */
class RecordedCaseSchemaTest {

    private static final Path SCHEMA = Path.of("openapi", "recorded-case.schema.json");
    private static final Path SHARED = Path.of("..", "shared", "cases");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchema FORMAT =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(SCHEMA.toUri());
    private static final String WHOLE =
            "{\"name\":\"Japan\",\"origin\":\"made\",\"request\":{\"policy\":\"noord-brabant\","
                    + "\"question\":\"region\",\"referenceDate\":\"2024-09-01\",\"findings\":{\"destination\":\"JP\"}},"
                    + "\"expect\":{\"advice\":[{\"track\":\"innovation\",\"level\":\"engage\"}]}}";

    @Test
    void theSchemaIsASchema() throws IOException {
        JsonSchema schemas = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertEquals(Set.of(), schemas.validate(JSON.readTree(SCHEMA.toFile())));
    }

    @Test
    void allRecordedCasesOfTheRulesAreAsTheSchemaHasThem() throws IOException {
        List<Path> files = RepositoryRules.recordedCases().keySet().stream()
                .map(RepositoryRules.FOLDER::resolve)
                .toList();
        assertTrue(files.size() > 100, "too few to say anything: " + files);
        assertEquals(Map.of(), violations(files));
    }

    @Test
    void allSharedCasesAreAsTheSchemaHasThem() throws IOException {
        assumeTrue(Files.isDirectory(SHARED), "no shared cases here");
        assertEquals(Map.of(), violations(RepositoryRules.files(SHARED)));
    }

    @Test
    void theCaseThatTheManualShowsIsOne() throws IOException {
        String manual = Files.readString(RepositoryRules.FOLDER.resolve("README.md"));
        int begin = manual.indexOf("```json", manual.indexOf("## 8.")) + "```json".length();
        String shown = manual.substring(begin, manual.indexOf("```", begin));
        assertEquals(Set.of(), violations(JSON.readTree(shown)));
        RecordedRun run = replayed(shown);
        assertInstanceOf(CaseRunner.Result.Answered.class, run.result());
        assertEquals(List.of(), run.differences());
    }

    /** What becomes of a decision: the request with what was answered. */
    @Test
    void aCaseThatExpectsAWholeAnswerIsOne() {
        for (RecordedCase recorded : RepositoryRules.recordedCases().values()) {
            Answer answer = RepositoryRules.answer(RepositoryRules.EVALUATIONS, recorded.request());
            JsonNode expect = Expectation.of(RepositoryRules.tree(answer)).expect();
            RecordedCase whole = new RecordedCase(recorded.name(), recorded.origin(), recorded.request(), expect);
            assertEquals(Set.of(), violations(JSON.valueToTree(whole)));
            assertInstanceOf(RecordedReading.Accepted.class, RecordedCaseReader.read(RepositoryRules.bytes(whole)));
        }
    }

    private static Map<Path, Set<ValidationMessage>> violations(List<Path> files) throws IOException {
        Map<Path, Set<ValidationMessage>> violations = new TreeMap<>();
        for (Path file : files) {
            violations.put(file, violations(JSON.readTree(file.toFile())));
        }
        violations.values().removeIf(Set::isEmpty);
        return violations;
    }

    /** Each replaces a text in a good case. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "name":                    | "nam":
            "name":                    | "remark":1,"name":
            "name":"                   | "name":1,"origin":"
            "name":"                   | "name":" ","origin":"
            "origin":                  | "source":
            "request":{                | "request":null,"x":{
            "expect":{                 | "expect":[],"x":{
            "expect":{                 | "expect":{},"x":{
            "expect":{                 | "expected":{
            "expect":{                 | "expect":{"advise":[],
            "expect":{                 | "expect":{"roles":{},
            "expect":{                 | "expect":{"roles":[null],
            "expect":{                 | "expect":{"roles":[{}],
            "expect":{                 | "expect":{"roles":[{"id":"connect"}],
            "expect":{                 | "expect":{"roles":[{"role":1}],
            "expect":{                 | "expect":{"roles":[{"role":"connect","because":"NB-1"}],
            "expect":{                 | "expect":{"roles":[{"role":"connect","text":{}}],
            "expect":{                 | "expect":{"conditions":[{"id":"a","text":"b"}],
            "expect":{                 | "expect":{"referrals":[{"to":"a"}],
            "expect":{                 | "expect":{"preconditions":[{"id":"demand","status":true}],
            "expect":{                 | "expect":{"compass":[{"component":"a","verdikt":"supports"}],
            "level":"engage"           | "levl":"engage"
            "level":"engage"           | "level":null
            "track":                   | "trak":
            "policy":                  | "polici":
            "policy":"noord-brabant"   | "policy":["noord-brabant"]
            "question":                | "q":
            "referenceDate":"20        | "referenceDate":"about 20
            "referenceDate":"          | "edition":7,"referenceDate":"
            "referenceDate":"          | "detail":"some","referenceDate":"
            "findings":{               | "findings":[],"x":{
            "findings":{               | "findings":{"themes":[1],
            "findings":{               | "findings":{"themes":null,
            "findings":{               | "findings":{"themes":{"source":"a"},
            "findings":{               | "findings":{"themes":{"value":["health"],"remark":"a"},
            "findings":{               | "findings":{"themes":{"value":["health"],"observedOn":"yesterday"},
            """)
    void whatTheSchemaRefusesTheReaderRefuses(String text, String by) throws IOException {
        assertTrue(WHOLE.contains(text.strip()), text);
        String bad = replaced(text.strip(), by.strip());
        assertTrue(!violations(JSON.readTree(bad)).isEmpty(), "the schema takes " + bad);
        assertTrue(replayed(bad).result() instanceof CaseRunner.Result.Refused, "the reader takes " + bad);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "name":           | "name":
            "expect":{        | "expect":{"roles":[],
            "expect":{        | "expect":{"conditions":[{"id":"a","text":{"nl":"b"},"because":["NB-1"]}],
            "expect":{        | "expect":{"referrals":[{"to":"a","for":"b"}],
            "expect":{        | "expect":{"compass":[{"component":"a"}],
            "expect":{        | "expect":{"compass":[{"aspect":"a","component":"a","verdict":"supports"}],
            "referenceDate":" | "detail":"decision","referenceDate":"
            "referenceDate":" | "reference":"ZAAK 1","edition":"2024-06","referenceDate":"
            """)
    void whatTheReaderTakesTheSchemaTakes(String text, String by) throws IOException {
        assertTrue(WHOLE.contains(text.strip()), text);
        String good = replaced(text.strip(), by.strip());
        assertTrue(replayed(good).result() instanceof CaseRunner.Result.Answered, "the reader refuses " + good);
        assertEquals(Set.of(), violations(JSON.readTree(good)));
    }

    private static String replaced(String text, String by) {
        return WHOLE.replaceFirst(Pattern.quote(text), Matcher.quoteReplacement(by));
    }

    private static RecordedRun replayed(String recorded) {
        Edition edition = RepositoryRules.CATALOGUE
                .now()
                .answering(new EditionId("noord-brabant", "2024-06"))
                .orElseThrow();
        return RecordedRun.of(recorded.getBytes(StandardCharsets.UTF_8), CaseRunner.by(edition, RepositoryRules.CLOCK));
    }

    private static Set<ValidationMessage> violations(JsonNode recorded) {
        return FORMAT.validate(recorded, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }
}
