package nl.kompas.recorded;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.kompas.edition.Edition;
import nl.kompas.recorded.Coverage.RulePlace;
import nl.kompas.recorded.RecordedOutcome.Unexpected;

/** Answers the recorded cases of an edition by that edition, and tells which rules apply to each. */
public final class RecordedOutcomes {

    private final Clock clock;

    /** The clock tells what day it is where a case does not. */
    public RecordedOutcomes(Clock clock) {
        this.clock = clock;
    }

    /** What comes of each recorded case, by file. */
    public List<RecordedOutcome> of(Edition edition) {
        SampleEvaluator sampleEvaluator = new SampleEvaluator(edition, clock);
        CaseRunner runner = CaseRunner.by(edition, clock);
        List<RecordedOutcome> outcomes = new ArrayList<>();
        edition.files().own(".json").forEach((name, content) -> {
            String file = edition.definition().id() + "/" + name;
            RecordedRun run = RecordedRun.of(content.getBytes(StandardCharsets.UTF_8), runner);
            outcomes.add(outcome(file, run, edition, sampleEvaluator));
        });
        return outcomes;
    }

    private static RecordedOutcome outcome(
            String file, RecordedRun run, Edition edition, SampleEvaluator sampleEvaluator) {
        RecordedCase recorded = run.recorded().orElse(null);
        if (run.result() instanceof CaseRunner.Result.Refused refused) {
            return new RecordedOutcome(file, recorded, false, new TreeSet<>(), List.of(), refused.faults());
        }
        List<Unexpected> differences = run.differences().stream()
                .flatMap(difference -> difference.byEntry().stream())
                .map(entry -> new Unexpected(
                        entry.path(), entry.expected(), entry.actual(), entry.fields(), rules(entry, edition)))
                .toList();
        SortedSet<String> rules = sampleEvaluator
                .read(recorded.request())
                .map(sampleEvaluator::applying)
                .orElseGet(Collections::emptySortedSet);
        return new RecordedOutcome(file, recorded, differences.isEmpty(), rules, differences, List.of());
    }

    private static List<RulePlace> rules(Difference entry, Edition edition) {
        List<String> because = entry.because();
        return edition.rules().stream()
                .filter(rule -> because.contains(rule.id()))
                .map(rule -> new RulePlace(
                        rule.id(), rule.place().file(), rule.place().line()))
                .toList();
    }
}
