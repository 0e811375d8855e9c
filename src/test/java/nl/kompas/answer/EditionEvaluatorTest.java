package nl.kompas.answer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kompas.answer.Answer.Advice;
import nl.kompas.cases.Case;
import nl.kompas.fixtures.PortEdition;
import nl.kompas.policy.Text;
import org.junit.jupiter.api.Test;

/** What is answered from what the rules conclude, and how it is written. */
class EditionEvaluatorTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GRAIN = "\"open\": true, \"cargo\": [\"grain\"], \"ships\": 12, \"crew\": 40";
    private static final List<String> CONCLUSIONS = List.of(
            "policy",
            "edition",
            "ruleset",
            "question",
            "referenceDate",
            "advice",
            "preconditions",
            "compass",
            "roles",
            "representation",
            "activities",
            "conditions",
            "referrals");

    @Test
    void adviceSaysWhichRulesGaveIt() {
        assertEquals(
                List.of(new Advice("trade", "engage", List.of("P-ENGAGE"))),
                explained(GRAIN).advice());
    }

    @Test
    void whereNoRuleAdvisesNothingIsDetermined() {
        assertEquals(
                List.of(new Advice("trade", "undetermined", List.of())),
                explained("").advice());
    }

    @Test
    void theMostReservedAdviceWins() {
        PortEdition rules = PortEdition.whole()
                .with("A-NOT", "Finding(indicator == \"crew\", number > 30)", "advise(\"trade\", \"do-not-engage\");")
                .with(
                        "A-REACT",
                        "Finding(indicator == \"crew\", number > 20)",
                        "advise(\"trade\", \"engage-reactively\");");
        assertEquals(
                List.of(new Advice("trade", "do-not-engage", List.of("A-NOT"))),
                answer(rules, GRAIN).advice());
        String fewer = GRAIN.replace("40", "25");
        assertEquals(
                List.of(new Advice("trade", "engage-reactively", List.of("A-REACT"))),
                answer(rules, fewer).advice());
    }

    @Test
    void whatNoRuleConcludesIsUnknown() {
        Answer answer = explained("");
        assertEquals(List.of(new Answer.Precondition("room", "unknown", List.of())), answer.preconditions());
        assertEquals(List.of(new Answer.Component("content", "quality", "unknown", List.of())), answer.compass());
        assertEquals(List.of(), answer.roles());
    }

    @Test
    void onlyWhatCanStillChangeTheAdviceIsMissing() {
        assertEquals(List.of("cargo", "open"), missing("").stream().sorted().toList());
        assertEquals(List.of("cargo"), missing("\"open\": true"));
        assertEquals(List.of(), missing("\"open\": false"));
    }

    @Test
    void everyRuleThatIsCitedIsExplainedOnce() {
        List<Answer.RuleNote> rules = explained(GRAIN).rules();
        assertEquals(
                List.of("P-ENGAGE", "P-GRAIN", "P-HOST", "P-ROOM"),
                rules.stream().map(Answer.RuleNote::id).toList());
        Answer.RuleNote host = rules.get(2);
        assertEquals(new Text("Regel P-HOST.", "Rule P-HOST."), host.text());
        assertEquals(new Answer.Source("plan", "1"), host.source());
        assertEquals(List.of("ships"), host.findings());
    }

    @Test
    void aConditionIsWordedWithTheNumbersOfTheCase() {
        Answer.Condition permit =
                explained("\"cargo\": [\"oil\"], \"crew\": 40").conditions().get(0);
        assertEquals(new Text("Vergunning voor 40 koppen", "Permit for 40 heads"), permit.text());
    }

    @Test
    void aRuleThatNearlyAppliedSaysWhatItLacks() {
        Answer.Almost engage = explained("\"open\": true, \"cargo\": [\"oil\"]").almost().stream()
                .filter(almost -> almost.id().equals("P-ENGAGE"))
                .findFirst()
                .orElseThrow();
        Answer.Lacking lacking = engage.lacking().get(0);
        assertEquals("quality", lacking.component());
        assertEquals(List.of("supports"), lacking.wanted());
        assertEquals("neutral", lacking.given());
    }

    @Test
    void anExplanationIsAddedOnlyWhereItIsAskedFor() throws IOException {
        Answer plain = answered(
                        PortEdition.whole(),
                        PortEdition.whole().read("visit", GRAIN).decisionOnly())
                .answer();
        assertNull(plain.missing());
        assertNull(plain.rules());
        assertNull(plain.almost());
        assertEquals(explained(GRAIN).advice(), plain.advice());
    }

    @Test
    void fieldsStandInOneOrder() throws IOException {
        Case asked = PortEdition.whole().read("visit", GRAIN);
        assertEquals(CONCLUSIONS, fields(answered(PortEdition.whole(), asked.decisionOnly())));
        List<String> all = new ArrayList<>(CONCLUSIONS);
        all.addAll(List.of("missing", "rules", "almost"));
        assertEquals(all, fields(answered(PortEdition.whole(), asked)));
    }

    @Test
    void theJsonIsThatOfTheAnswer() throws IOException {
        for (String findings : List.of("", GRAIN, "\"open\": false", "\"cargo\": [\"oil\"], \"crew\": 2.50")) {
            EvaluationOutcome.Answered answered =
                    answered(PortEdition.whole(), PortEdition.whole().read("visit", findings));
            assertArrayEquals(JSON.writeValueAsBytes(answered.answer()), answered.json(), findings);
        }
    }

    @Test
    void theAnswerNamesWhatAnsweredIt() {
        Answer answer = explained(GRAIN);
        assertEquals("port", answer.policy());
        assertEquals("2024-01", answer.edition());
        assertEquals(PortEdition.whole().edition().hash(), answer.ruleset());
        assertTrue(answer.ruleset().startsWith("sha256:"), answer.ruleset());
        assertEquals("2024-05-01", answer.referenceDate());
    }

    private static List<String> missing(String findings) {
        return explained(findings).missing().stream()
                .map(Answer.Missing::indicator)
                .toList();
    }

    private static List<String> fields(EvaluationOutcome.Answered answered) throws IOException {
        JsonNode tree = JSON.readTree(answered.json());
        List<String> names = new ArrayList<>();
        tree.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Answer explained(String findings) {
        return answer(PortEdition.whole(), findings);
    }

    private static Answer answer(PortEdition rules, String findings) {
        return answered(rules, rules.read("visit", findings)).answer();
    }

    private static EvaluationOutcome.Answered answered(PortEdition rules, Case asked) {
        return assertInstanceOf(
                EvaluationOutcome.Answered.class, rules.edition().evaluator().answer(asked));
    }
}
