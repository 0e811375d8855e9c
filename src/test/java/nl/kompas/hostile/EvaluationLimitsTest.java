package nl.kompas.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import nl.kompas.answer.CaseEvaluator;
import nl.kompas.answer.EvaluationOutcome;
import nl.kompas.edition.CatalogueEvaluator;
import nl.kompas.edition.EditionLoader;
import nl.kompas.edition.EditionState;
import nl.kompas.edition.RulesFolder;
import nl.kompas.edition.Snapshot;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.EvaluationLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the second wall does where rules within the profile still go on for longer than one case may take. */
class EvaluationLimitsTest {

    /** 100 rows beside 100 rows, twice: 20,000 ways, a fifth of what the profile refuses, twice what an evaluation may do. */
    private static final String BROAD = """
            rule "%1$s"
                @id("%1$s")
                @source(document = "plan", section = "1")
                @basis(policy)
                @nl("Een regel.")
                @en("A rule.")
            when
                Finding(indicator == "open", answer == true)
                Item(indicator == "cargo")
                Row(table == "many")
                Row(table == "many")
            then
                met("demand");
            end
            """;

    private static final String BROAD_CASE = hostileCase("true");
    private static final String NARROW_CASE = hostileCase("false");

    @TempDir
    Path temp;

    private Path rules;

    @BeforeEach
    void editions() throws IOException {
        rules = HostileRulesFolder.withGoodRules(temp);
        HostileRulesFolder.put(rules, "hostile/2024/broad.drl", BROAD.formatted("BROAD"));
    }

    @Test
    void theUsualLimitStopsRulesThatApplyTooOften() {
        CaseEvaluator caseEvaluator = evaluations(EvaluationLimits.USUAL);
        assertEquals(new EvaluationOutcome.RanPastLimit("BROAD"), evaluate(caseEvaluator, BROAD_CASE));
    }

    @Test
    void theServiceGoesOnAfterALimitWasPassed() {
        CaseEvaluator caseEvaluator = evaluations(EvaluationLimits.USUAL);
        evaluate(caseEvaluator, BROAD_CASE);
        assertInstanceOf(EvaluationOutcome.Answered.class, evaluate(caseEvaluator, NARROW_CASE));
        assertInstanceOf(EvaluationOutcome.Answered.class, evaluate(caseEvaluator, HostileRulesFolder.GOOD_CASE));
        assertEquals(new EvaluationOutcome.RanPastLimit("BROAD"), evaluate(caseEvaluator, BROAD_CASE));
    }

    @Test
    void aWiderLimitLetsThemEnd() {
        CaseEvaluator caseEvaluator = evaluations(new EvaluationLimits(100_000, Duration.ofMinutes(5)));
        assertInstanceOf(EvaluationOutcome.Answered.class, evaluate(caseEvaluator, BROAD_CASE));
    }

    @Test
    void timeIsALimitToo() {
        CaseEvaluator caseEvaluator = evaluations(new EvaluationLimits(100_000, Duration.ofNanos(1)));
        assertEquals(new EvaluationOutcome.RanPastLimit("BROAD"), evaluate(caseEvaluator, BROAD_CASE));
    }

    @Test
    void aSingleFiringMayBeTheLimit() {
        CaseEvaluator caseEvaluator = evaluations(new EvaluationLimits(1, Duration.ofMinutes(5)));
        assertInstanceOf(EvaluationOutcome.Answered.class, evaluate(caseEvaluator, HostileRulesFolder.GOOD_CASE));
    }

    @Test
    void aLimitLeavesSomething() {
        assertThrows(IllegalArgumentException.class, () -> new EvaluationLimits(0, Duration.ofSeconds(1)));
        assertThrows(IllegalArgumentException.class, () -> new EvaluationLimits(1, Duration.ZERO));
    }

    private CaseEvaluator evaluations(EvaluationLimits limits) {
        EditionLoader loader = new EditionLoader(Clock.systemUTC(), limits);
        RulesFolder folder = new RulesFolder(rules);
        TreeMap<EditionId, EditionState> states = new TreeMap<>();
        folder.editions().forEach(id -> states.put(id, loader.load(folder.read(id))));
        states.values().forEach(state -> assertEquals(List.of(), state.faults()));
        Snapshot snapshot = new Snapshot(states);
        return new CatalogueEvaluator(() -> snapshot, Clock.systemUTC());
    }

    private static EvaluationOutcome evaluate(CaseEvaluator caseEvaluator, String asked) {
        return caseEvaluator.evaluate(asked.getBytes(StandardCharsets.UTF_8));
    }

    private static String hostileCase(String open) {
        return """
                {"policy": "hostile", "question": "visit", "referenceDate": "2024-05-01",
                 "findings": {"open": %s, "cargo": ["grain", "oil"]}}
                """.formatted(open);
    }
}
