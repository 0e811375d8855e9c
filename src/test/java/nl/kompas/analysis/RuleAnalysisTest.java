package nl.kompas.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kompas.answer.Answer;
import nl.kompas.cases.Case;
import nl.kompas.cases.CaseReader;
import nl.kompas.cases.CaseReading;
import nl.kompas.drl.RuleSetBuilder;
import nl.kompas.edition.Edition;
import nl.kompas.fixtures.RandomCases;
import nl.kompas.fixtures.RepositoryRules;
import nl.kompas.policy.FaultCollector;
import nl.kompas.policy.Question;
import nl.kompas.rule.Rule;
import nl.kompas.rule.RuleSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the analysis says can never happen does not happen in cases at random either. */
class RuleAnalysisTest {

    private static final int CASES = 150;
    private static final CaseReader READER = new CaseReader(RepositoryRules.CLOCK);

    @TestFactory
    Stream<DynamicTest> everyRuleThatAppliesAndEveryGapInTheAdviceWasForeseen() {
        return RepositoryRules.editions().stream()
                .flatMap(edition -> edition.definition().declaration().questions().values().stream()
                        .map(question -> dynamicTest(
                                edition.definition().id() + " " + question.id(), () -> foreseen(edition, question))));
    }

    private static void foreseen(Edition edition, Question question) {
        RuleSet set = new RuleSetBuilder(edition.definition(), new FaultCollector())
                .read(edition.rules())
                .get(question.id());
        RuleAnalysis ruleAnalysis = RuleAnalysis.of(set).orElseThrow();
        Set<String> mayApply =
                set.rules().stream().filter(ruleAnalysis::applies).map(Rule::id).collect(Collectors.toSet());
        Set<String> mayStayOpen = ruleAnalysis.unadvised().stream()
                .map(RuleAnalysis.Unadvised::track)
                .collect(Collectors.toSet());
        RandomCases cases = new RandomCases(edition);
        Random random = new Random(7);
        for (int i = 0; i < CASES; i++) {
            var request = cases.next(question, 1, random);
            CaseReading caseReading = READER.read(RepositoryRules.bytes(request), RepositoryRules.CATALOGUE.now());
            Case asked =
                    assertInstanceOf(CaseReading.Accepted.class, caseReading).accepted();
            assertTrue(mayApply.containsAll(edition.evaluator().applying(asked)), request::toString);
            Answer answer = RepositoryRules.answer(RepositoryRules.EVALUATIONS, request);
            List<String> open = answer.advice().stream()
                    .filter(advice -> advice.level().equals("undetermined")
                            && advice.because().isEmpty())
                    .map(Answer.Advice::track)
                    .filter(track -> !mayStayOpen.contains(track))
                    .toList();
            assertEquals(List.of(), open, request::toString);
        }
    }
}
