package nl.kompas.recorded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.kompas.cases.Case;
import nl.kompas.cases.CaseReader;
import nl.kompas.cases.CaseReading;
import nl.kompas.edition.Edition;
import nl.kompas.edition.EditionFiles;
import nl.kompas.edition.EditionLoader;
import nl.kompas.fixtures.RepositoryRules;
import nl.kompas.policy.PlaceCodes;
import nl.kompas.recorded.Coverage.Made;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Where cases are lacking, cases are made that do what they are for. */
class CoverageTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final CoverageFinder coverageFinder = new CoverageFinder(RepositoryRules.CLOCK);
    private final CaseReader reader = new CaseReader(RepositoryRules.CLOCK);

    @TestFactory
    Stream<DynamicTest> withoutItsCasesAnEditionGetsOneForEveryRule() {
        return each(edition -> {
            Coverage coverage = coverageFinder.of(without(
                    edition, edition.files().own(".json").keySet().stream().toList()));
            assertEquals(0, coverage.cases());
            assertEquals(edition.rules().size(), coverage.rules().uncovered().size());
            List<String> none = new ArrayList<>();
            coverage.rules().uncovered().forEach(rule -> {
                if (rule.made() == null) {
                    none.add(rule.rule().id() + " " + rule.why().code());
                } else {
                    Case made = read(rule.made());
                    assertTrue(
                            edition.evaluator()
                                    .applying(made)
                                    .contains(rule.rule().id()),
                            rule::toString);
                }
            });
            assertEquals(List.of(), none);
        });
    }

    @TestFactory
    Stream<DynamicTest> everyValueThatNoCaseGivesGetsOneThatDoes() {
        return each(edition -> coverageFinder.of(edition).values().uncovered().forEach(value -> {
            Case made = read(value.made());
            assertTrue(made.findings().containsKey(value.indicator()), value::toString);
        }));
    }

    @TestFactory
    Stream<DynamicTest> theCasesOfAnEditionMakeEveryRuleApply() {
        return each(edition -> {
            Coverage coverage = coverageFinder.of(edition);
            assertEquals(List.of(), coverage.rules().uncovered());
            assertEquals(coverage.rules().count(), coverage.rules().covered());
        });
    }

    @TestFactory
    Stream<DynamicTest> placesThatNoRuleTellsApartAreOneValue() {
        return each(edition -> {
            Coverage coverage = coverageFinder.of(edition);
            assertTrue(coverage.values().covered() > 0);
            // The tables list every country; rules look into few of their columns.
            assertTrue(coverage.values().count() < PlaceCodes.countries().size(), () -> "values: " + coverage.values());
        });
    }

    private interface Check {
        void of(Edition edition);
    }

    private static Stream<DynamicTest> each(Check check) {
        return RepositoryRules.editions().stream()
                .map(edition -> dynamicTest(edition.definition().id().toString(), () -> check.of(edition)));
    }

    private static Edition without(Edition edition, List<String> names) {
        SortedMap<String, String> own = new TreeMap<>(edition.files().own());
        own.keySet().removeAll(new TreeSet<>(names));
        EditionFiles files =
                new EditionFiles(edition.definition().id(), own, edition.files().reference(), List.of());
        return new EditionLoader(Clock.systemUTC()).load(files).active().orElseThrow();
    }

    /** As a caller would send it, to all editions; the edition that the case is made for answers it. */
    private Case read(Made made) {
        try {
            CaseReading caseReading = reader.read(JSON.writeValueAsBytes(made), RepositoryRules.CATALOGUE.now());
            assertTrue(caseReading instanceof CaseReading.Accepted, () -> made + " " + caseReading);
            return ((CaseReading.Accepted) caseReading).accepted();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
