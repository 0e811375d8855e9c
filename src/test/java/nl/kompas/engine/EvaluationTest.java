package nl.kompas.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kompas.fixtures.PortEdition;
import nl.kompas.policy.EvaluationLimits;
import nl.kompas.rule.Verb;
import org.junit.jupiter.api.Test;

/** Which rules apply to a case, what they conclude together, and how near the others came. */
class EvaluationTest {

    private static final String GRAIN = "\"open\": true, \"cargo\": [\"grain\"], \"ships\": 12, \"crew\": 40";

    @Test
    void aRuleAppliesWhenAllItsConditionsHold() {
        assertEquals(Set.of("P-ROOM", "P-GRAIN", "P-ENGAGE", "P-HOST"), applied(PortEdition.whole(), GRAIN));
    }

    @Test
    void nothingAppliesWhereNothingWasFound() {
        assertEquals(Set.of(), applied(PortEdition.whole(), ""));
    }

    @Test
    void aConclusionNamesEveryRuleThatLedToItInOrder() {
        PortEdition rules =
                PortEdition.whole().with("A-CREW", "Finding(indicator == \"crew\", number > 9)", "met(\"room\");");
        PortEvaluation evaluation = PortEvaluation.of(rules, GRAIN);
        assertEquals(List.of("A-CREW", "P-ROOM"), evaluation.because(Verb.MET, "room", null));
        assertEquals(List.of("P-ENGAGE"), evaluation.because(Verb.ADVISE, "trade", "engage"));
        assertEquals(List.of(), evaluation.because(Verb.UNMET, "room", null));
    }

    @Test
    void whatOneRuleConcludesIsAConditionOfTheNext() {
        assertEquals(Set.of("P-ROOM", "P-HOST"), applied(PortEdition.whole().without("P-GRAIN"), GRAIN));
    }

    @Test
    void aRuleThatLooksForAnAbsenceWaitsForAllThatCouldConcludeIt() {
        PortEdition rules = PortEdition.whole().with("A-ALONE", "not Role(id == \"host\")", "condition(\"permit\");");
        assertFalse(applied(rules, GRAIN).contains("A-ALONE"));
        assertTrue(applied(rules, GRAIN.replace("12", "9")).contains("A-ALONE"));
    }

    @Test
    void anAbsenceHoldsOverAllItemsOfAList() {
        assertTrue(applied(PortEdition.whole(), "\"cargo\": [\"oil\"]").contains("P-NO-GRAIN"));
        assertFalse(
                applied(PortEdition.whole(), "\"cargo\": [\"grain\", \"oil\"]").contains("P-NO-GRAIN"));
    }

    @Test
    void whereRulesContradictEachOtherTheGraverConclusionIsSeen() {
        PortEdition rules =
                PortEdition.whole().with("A-FULL", "Finding(indicator == \"ships\", number > 10)", "unmet(\"room\");");
        assertEquals(Set.of("A-FULL", "P-ROOM", "P-GRAIN", "P-NOT", "P-HOST"), applied(rules, GRAIN));
    }

    @Test
    void numbersAreComparedAtTheirLimits() {
        assertEquals(Set.of("P-CHAMBER"), applied(PortEdition.whole(), "\"ships\": 10"));
        assertEquals(Set.of("P-HOST"), applied(PortEdition.whole(), "\"ships\": 11"));
        assertEquals(Set.of("P-HOST", "P-MAYOR"), applied(PortEdition.whole(), "\"ships\": 100"));
    }

    @Test
    void aRuleThatOneConditionKeptFromApplyingIsANearMiss() {
        PortEvaluation evaluation = PortEvaluation.of(PortEdition.whole(), "\"open\": true, \"cargo\": [\"oil\"]");
        Map<String, Integer> misses = evaluation.nearMisses();
        assertEquals(1, misses.get("P-ENGAGE"), "grain is what it lacks");
        assertFalse(misses.containsKey("P-REACT"), "it applied");
    }

    @Test
    void aRuleThatLacksTwoConditionsIsNoNearMiss() {
        PortEvaluation evaluation = PortEvaluation.of(PortEdition.whole(), "\"ships\": 12");
        assertFalse(evaluation.nearMisses().containsKey("P-ENGAGE"));
    }

    @Test
    void rulesThatApplyTooOftenAreStoppedAndOneIsNamed() {
        EvaluationLimits one = new EvaluationLimits(1, Duration.ofMinutes(5));
        Evaluation stopped = PortEvaluation.of(PortEdition.whole(), GRAIN, one).evaluated();
        String rule = assertInstanceOf(Evaluation.RanPastLimit.class, stopped).rule();
        assertTrue(applied(PortEdition.whole(), GRAIN).contains(rule), rule);
    }

    @Test
    void theOrderInWhichFindingsAreGivenChangesNothing() {
        PortEvaluation other = PortEvaluation.of(
                PortEdition.whole(), "\"crew\": 40, \"ships\": 12, \"cargo\": [\"grain\"], \"open\": true");
        PortEvaluation one = PortEvaluation.of(PortEdition.whole(), GRAIN);
        assertEquals(one.applied(), other.applied());
        assertEquals(one.nearMisses(), other.nearMisses());
    }

    private static Set<String> applied(PortEdition rules, String findings) {
        return PortEvaluation.of(rules, findings).applied();
    }
}
