package nl.kompas.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.kompas.answer.Answer;
import nl.kompas.answer.EvaluationOutcome;
import nl.kompas.cases.Case;
import nl.kompas.cases.CaseReader;
import nl.kompas.cases.CaseReading;
import nl.kompas.drl.RuleSetBuilder;
import nl.kompas.edition.Edition;
import nl.kompas.edition.OverlayCatalogue;
import nl.kompas.fixtures.RandomCases;
import nl.kompas.fixtures.RepositoryRules;
import nl.kompas.fixtures.Soak;
import nl.kompas.policy.FaultCollector;
import nl.kompas.policy.Text;
import nl.kompas.rule.RuleSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plain Drools, given the same rule files and the same cases, comes to the same answers for the same reasons. */
class AnswersAgreeWithDroolsTest {

    private static final int CASES = Soak.times(300, 10_000);
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Edition> editions() {
        return RepositoryRules.editions();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void theSameRulesGiveTheSameAnswers(Edition edition) throws JsonProcessingException {
        Map<String, DroolsOracle> oracles = oracles(edition);
        RandomCases cases = new RandomCases(edition);
        Random random = new Random(edition.definition().id().hashCode());
        int concluding = 0;
        for (int i = 0; i < CASES; i++) {
            ObjectNode request = cases.next(random);
            Case decision = read(edition, request.put("detail", "decision"));
            Answer ours = answer(edition, decision);
            boolean nothingMissing = answer(edition, read(edition, request.put("detail", "full")))
                    .missing()
                    .isEmpty();
            Answer drools = oracles.get(decision.question()).answer(decision, nothingMissing);
            assertEquals(drools, withDeclaredTexts(ours, edition), request::toString);
            concluding +=
                    ours.advice().stream().anyMatch(advice -> !advice.because().isEmpty()) ? 1 : 0;
        }
        assertTrue(concluding > CASES / 10, "hardly any case has advice, so this shows nothing: " + concluding);
    }

    /** The numbers in the text of a condition are filled in after the rules have applied. */
    private static Answer withDeclaredTexts(Answer answer, Edition edition) {
        Map<String, Text> texts = edition.definition().declaration().conditions();
        return new Answer(
                answer.policy(),
                answer.edition(),
                answer.ruleset(),
                answer.question(),
                answer.referenceDate(),
                answer.reference(),
                answer.advice(),
                answer.preconditions(),
                answer.compass(),
                answer.roles(),
                answer.representation(),
                answer.activities(),
                answer.conditions().stream()
                        .map(each -> new Answer.Condition(each.id(), texts.get(each.id()), each.because()))
                        .toList(),
                answer.referrals(),
                answer.missing(),
                answer.rules(),
                answer.almost());
    }

    private static Map<String, DroolsOracle> oracles(Edition edition) {
        Map<String, RuleSet> rules =
                new RuleSetBuilder(edition.definition(), new FaultCollector()).read(edition.rules());
        Map<String, DroolsOracle> oracles = new HashMap<>();
        rules.forEach((question, set) -> oracles.put(question, new DroolsOracle(set, edition.hash())));
        return oracles;
    }

    private static Case read(Edition edition, ObjectNode request) throws JsonProcessingException {
        CaseReading caseReading = new CaseReader(RepositoryRules.CLOCK)
                .read(JSON.writeValueAsBytes(request), new OverlayCatalogue(edition.definition()));
        return ((CaseReading.Accepted) caseReading).accepted();
    }

    private static Answer answer(Edition edition, Case asked) {
        return ((EvaluationOutcome.Answered) edition.evaluator().answer(asked)).answer();
    }
}
