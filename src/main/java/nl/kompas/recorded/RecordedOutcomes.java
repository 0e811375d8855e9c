package nl.kompas.recorded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.kompas.cases.InputFault;
import nl.kompas.edition.Edition;
import nl.kompas.recorded.Coverage.RulePlace;
import nl.kompas.recorded.RecordedOutcome.Unexpected;

/** Answers the recorded cases of an edition by that edition, and tells which rules apply to each. */
public final class RecordedOutcomes {

    private final Clock clock;
    private final CaseRunner caseRunner;

    /** The clock tells what day it is where a case does not. */
    public RecordedOutcomes(Clock clock) {
        this.clock = clock;
        this.caseRunner = new CaseRunner(clock);
    }

    /** What comes of each recorded case, by file. */
    public List<RecordedOutcome> of(Edition edition) {
        SampleEvaluator sampleEvaluator = new SampleEvaluator(edition, clock);
        List<RecordedOutcome> outcomes = new ArrayList<>();
        edition.files().own(".json").forEach((name, content) -> {
            String file = edition.definition().id() + "/" + name;
            RecordedReading reading = RecordedCaseReader.read(content.getBytes(StandardCharsets.UTF_8));
            outcomes.add(
                    reading instanceof RecordedReading.Accepted accepted
                            ? outcome(file, accepted.recorded(), edition, sampleEvaluator)
                            : refused(file, null, ((RecordedReading.Refused) reading).faults()));
        });
        return outcomes;
    }

    private RecordedOutcome outcome(
            String file, RecordedCase recorded, Edition edition, SampleEvaluator sampleEvaluator) {
        CaseRunner.Result result = caseRunner.replay(recorded, edition);
        if (result instanceof CaseRunner.Result.Refused refused) {
            return refused(file, recorded, refused.faults());
        }
        List<Unexpected> differences = differences(recorded, ((CaseRunner.Result.Answered) result).answer(), edition);
        SortedSet<String> rules = sampleEvaluator
                .read(recorded.request())
                .map(sampleEvaluator::applying)
                .orElseGet(Collections::emptySortedSet);
        return new RecordedOutcome(file, recorded, differences.isEmpty(), rules, differences, List.of());
    }

    private static RecordedOutcome refused(String file, RecordedCase recorded, List<InputFault> faults) {
        return new RecordedOutcome(file, recorded, false, new TreeSet<>(), List.of(), faults);
    }

    /** An answer that is not there, since the rules ran past their limit, lacks every section. */
    private static List<Unexpected> differences(RecordedCase recorded, JsonNode answer, Edition edition) {
        return new Expectation(recorded.expect())
                .differences(answer).stream()
                        .flatMap(difference -> difference.byEntry().stream())
                        .map(entry -> new Unexpected(
                                entry.path(), entry.expected(), entry.actual(), entry.fields(), rules(entry, edition)))
                        .toList();
    }

    private static List<RulePlace> rules(Difference entry, Edition edition) {
        List<String> because = new ArrayList<>();
        JsonNode actual = entry.actual() == null ? MissingNode.getInstance() : entry.actual();
        actual.path("because").forEach(id -> because.add(id.asText()));
        return edition.rules().stream()
                .filter(rule -> because.contains(rule.id()))
                .map(rule -> new RulePlace(
                        rule.id(), rule.place().file(), rule.place().line()))
                .toList();
    }
}
