package nl.kompas.publishing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.kompas.answer.EditionEvaluator;
import nl.kompas.cases.InputFault;
import nl.kompas.edition.Edition;
import nl.kompas.edition.ValidationReport;
import nl.kompas.edition.ValidationReport.CaseChange;
import nl.kompas.policy.Fault;
import nl.kompas.policy.Text;
import nl.kompas.recorded.AnswerDifferences;
import nl.kompas.recorded.CaseRunner;
import nl.kompas.recorded.CaseRunner.Result;
import nl.kompas.recorded.Difference;
import nl.kompas.recorded.DifferenceWording;
import nl.kompas.recorded.Expectation;

/** Replays the recorded cases of an edition. */
public final class RecordedCaseCheck implements CaseCheck {

    private final CaseRunner caseRunner;

    /** An edition answers a case always the same, so that one that is in place need not be asked again. Kept as long as it is. */
    private final Map<EditionEvaluator, Map<String, Result>> answered =
            Collections.synchronizedMap(new WeakHashMap<>());

    /** A check by replaying. */
    public RecordedCaseCheck(CaseRunner caseRunner) {
        this.caseRunner = caseRunner;
    }

    @Override
    public Findings check(Edition candidate, Optional<Edition> before) {
        List<Fault> failing = new ArrayList<>();
        List<CaseChange> changed = new ArrayList<>();
        SortedMap<String, String> cases = candidate.files().own(".json");
        cases.forEach((name, content) -> {
            String file = candidate.definition().id() + "/" + name;
            Result now = replayed(content, candidate);
            if (now instanceof Result.Refused refused) {
                failing.add(unreadable(file, refused.faults()));
            } else if (now instanceof Result.Answered answered) {
                failing(file, answered).ifPresent(failing::add);
                before.flatMap(edition -> changed(file, answered, replayed(content, edition)))
                        .ifPresent(changed::add);
            }
        });
        return new Findings(failing, changed);
    }

    private Result replayed(String recorded, Edition edition) {
        return answered.computeIfAbsent(edition.evaluator(), any -> new ConcurrentHashMap<>())
                .computeIfAbsent(recorded, any -> caseRunner.replay(recorded, edition));
    }

    private static Optional<CaseChange> changed(String file, Result.Answered now, Result before) {
        List<ValidationReport.Difference> differences = before instanceof Result.Answered answered
                ? AnswerDifferences.of(answered.answer(), now.answer())
                : List.of();
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(new CaseChange(file, now.recorded().name(), differences));
    }

    private static Optional<Fault> failing(String file, Result.Answered answered) {
        List<Difference> differences = new Expectation(answered.recorded().expect()).differences(answered.answer());
        if (differences.isEmpty()) {
            return Optional.empty();
        }
        Text what = DifferenceWording.of(differences);
        String name = answered.recorded().name();
        return Optional.of(new Fault(
                "recorded-case-differs",
                file,
                0,
                0,
                new Text(
                        "Casus ‘" + name + "’ komt er anders uit. " + what.nl(),
                        "Case ‘" + name + "’ comes out otherwise. " + what.en()),
                new Text(
                        "Pas de regel aan, of de verwachting van de casus als de nieuwe uitkomst de bedoeling is.",
                        "Change the rule, or what the case expects if the new outcome is meant.")));
    }

    private static Fault unreadable(String file, List<InputFault> faults) {
        String what = faults.stream()
                .map(fault -> fault.pointer() + ": " + fault.detail())
                .collect(Collectors.joining(" "));
        return new Fault(
                "recorded-case-unreadable",
                file,
                0,
                0,
                new Text("Deze casus past niet bij de editie: " + what, "This case does not fit the edition: " + what),
                new Text("Zie rules/README.md, 8.", "See rules/README.md, 8."));
    }
}
