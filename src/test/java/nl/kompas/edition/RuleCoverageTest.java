package nl.kompas.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.kompas.answer.Answer;
import nl.kompas.cases.Case;
import nl.kompas.cases.CaseReader;
import nl.kompas.cases.CaseReading;
import nl.kompas.drl.RuleSetBuilder;
import nl.kompas.engine.Evaluation;
import nl.kompas.engine.RuleNetwork;
import nl.kompas.fixtures.RepositoryRules;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.FaultCollector;
import nl.kompas.recorded.RecordedCase;
import nl.kompas.rule.Rule;
import nl.kompas.rule.Verb;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RuleCoverageTest {

    private final Map<EditionId, Set<String>> cited = new TreeMap<>();
    private final Map<EditionId, Set<String>> fired = new TreeMap<>();
    private final Map<EditionId, Map<String, RuleNetwork>> networks = new TreeMap<>();
    private final CaseReader reader = new CaseReader(RepositoryRules.CLOCK);

    @TestFactory
    Stream<DynamicTest> everyRuleIsFiredByARecordedCase() {
        for (RecordedCase recorded : RepositoryRules.recordedCases().values()) {
            replay(recorded.request());
        }
        return RepositoryRules.editions().stream()
                .map(edition -> dynamicTest(
                        edition.definition().id().toString(),
                        () -> assertEquals(List.of(), unfired(edition), "rules that no recorded case fires")));
    }

    private void replay(JsonNode request) {
        Answer answer = RepositoryRules.answer(RepositoryRules.EVALUATIONS, request);
        EditionId id = new EditionId(answer.policy(), answer.edition());
        Set<String> ids = cited.computeIfAbsent(id, any -> new TreeSet<>());
        answer.rules().forEach(note -> ids.add(note.id()));
        CaseReading caseReading = reader.read(RepositoryRules.bytes(request), RepositoryRules.CATALOGUE.now());
        Case asked = assertInstanceOf(CaseReading.Accepted.class, caseReading).accepted();
        fired.computeIfAbsent(id, any -> new TreeSet<>())
                .addAll(fired(asked, answer.missing().isEmpty()));
    }

    private Set<String> fired(Case asked, boolean nothingMissing) {
        RuleNetwork ruleNetwork = networks.computeIfAbsent(asked.edition(), RuleCoverageTest::networks)
                .get(asked.question());
        Evaluation evaluation = ruleNetwork.evaluate(asked, nothingMissing);
        return assertInstanceOf(Evaluation.Concluded.class, evaluation)
                .provenance()
                .applied();
    }

    private static Map<String, RuleNetwork> networks(EditionId id) {
        Edition edition = RepositoryRules.CATALOGUE.now().answering(id).orElseThrow();
        Map<String, RuleNetwork> networks = new TreeMap<>();
        new RuleSetBuilder(edition.definition(), new FaultCollector())
                .read(edition.rules())
                .forEach((question, rules) -> networks.put(question, new RuleNetwork(rules)));
        return networks;
    }

    /**
     * A rule counts where an answer cites it: a role that is concluded and not given shows nothing. An indication is no part of
     * an answer, and is cited only where the advice rests on it, so there it is enough that the rule fired.
     */
    private List<String> unfired(Edition edition) {
        EditionId id = edition.definition().id();
        return edition.rules().stream()
                .filter(rule -> !(indicates(rule) ? fired : cited)
                        .getOrDefault(id, Set.of())
                        .contains(rule.id()))
                .map(Rule::id)
                .toList();
    }

    private static boolean indicates(Rule rule) {
        return rule.then().stream().allMatch(statement -> statement.verb() == Verb.INDICATE);
    }
}
