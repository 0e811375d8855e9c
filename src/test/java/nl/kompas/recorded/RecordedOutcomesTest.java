package nl.kompas.recorded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kompas.edition.Edition;
import nl.kompas.edition.EditionFiles;
import nl.kompas.edition.EditionLoader;
import nl.kompas.fixtures.RepositoryRules;
import nl.kompas.recorded.RecordedOutcome.Unexpected;
import nl.kompas.rule.Rule;
import org.junit.jupiter.api.Test;

/** Recorded cases say what they show, whether it comes, and which rules apply. */
class RecordedOutcomesTest {

    private static final String FILE = "cases/region-jp.json";

    private final RecordedOutcomes outcomes = new RecordedOutcomes(RepositoryRules.CLOCK);

    @Test
    void theCasesOfEveryEditionPassAndTogetherMakeEveryRuleApply() {
        for (Edition edition : RepositoryRules.editions()) {
            TreeSet<String> applied = new TreeSet<>();
            outcomes.of(edition).forEach(outcome -> {
                assertTrue(outcome.passes(), outcome::toString);
                applied.addAll(outcome.rules());
            });
            assertEquals(
                    edition.rules().stream().map(Rule::id).toList(),
                    List.copyOf(applied),
                    edition.definition().id()::toString);
        }
    }

    @Test
    void aCaseThatComesOutOtherwiseSaysWhereAndByWhichRules() {
        Edition edition = edition("\"engage\"", "\"do-not-engage\"");
        RecordedOutcome outcome = outcome(edition);
        assertFalse(outcome.passes());
        Unexpected advice = outcome.differences().stream()
                .filter(each -> each.path().startsWith("/advice/"))
                .findFirst()
                .orElseThrow();
        assertEquals("do-not-engage", advice.expected().get("level").asText());
        assertEquals("engage", advice.actual().get("level").asText());
        assertFalse(advice.rules().isEmpty());
        advice.rules().forEach(rule -> assertTrue(outcome.rules().contains(rule.id()) && rule.line() > 0));
    }

    @Test
    void aCaseThatCannotBeAnsweredSaysWhy() {
        RecordedOutcome outcome = outcome(edition("\"destination\"", "\"no-such-indicator\""));
        assertFalse(outcome.passes());
        assertTrue(outcome.faults().get(0).pointer().contains("no-such-indicator"), outcome::toString);
    }

    private RecordedOutcome outcome(Edition edition) {
        return outcomes.of(edition).stream()
                .filter(each -> each.file().endsWith(FILE))
                .findFirst()
                .orElseThrow();
    }

    /** An edition with one recorded case altered. */
    private static Edition edition(String from, String to) {
        Edition edition = RepositoryRules.editions().stream()
                .filter(each -> each.files().own().containsKey(FILE)
                        && each.files().own().get(FILE).contains(from))
                .findFirst()
                .orElseThrow();
        SortedMap<String, String> own = new TreeMap<>(edition.files().own());
        own.compute(FILE, (name, content) -> content.replace(from, to));
        EditionFiles files =
                new EditionFiles(edition.definition().id(), own, edition.files().reference(), List.of());
        return new EditionLoader(RepositoryRules.CLOCK).load(files).active().orElseThrow();
    }
}
