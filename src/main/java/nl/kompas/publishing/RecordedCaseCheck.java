package nl.kompas.publishing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import nl.kompas.recorded.CaseRunner;
import nl.kompas.recorded.CaseRunner.Result;
import nl.kompas.recorded.Difference;
import nl.kompas.recorded.DifferenceWording;
import nl.kompas.recorded.RecordedRun;

/** Replays the recorded cases of an edition. */
public final class RecordedCaseCheck implements CaseCheck {

    private final Clock clock;

    /** An edition answers a case always the same, so that one that is in place need not be asked again. Kept as long as it is. */
    private final Map<EditionEvaluator, Map<String, RecordedRun>> runs =
            Collections.synchronizedMap(new WeakHashMap<>());

    /** The clock tells what day it is where a case does not. */
    public RecordedCaseCheck(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Findings check(Edition candidate, Optional<Edition> before) {
        List<Fault> failing = new ArrayList<>();
        List<CaseChange> changed = new ArrayList<>();
        candidate.files().own(".json").forEach((name, content) -> {
            String file = candidate.definition().id() + "/" + name;
            RecordedRun now = run(content, candidate);
            if (now.result() instanceof Result.Refused) {
                failing.add(unreadable(file, now.faults()));
            } else {
                failing(file, now).ifPresent(failing::add);
                before.flatMap(edition -> changed(file, now, run(content, edition)))
                        .ifPresent(changed::add);
            }
        });
        return new Findings(failing, changed);
    }

    private RecordedRun run(String content, Edition edition) {
        return runs.computeIfAbsent(edition.evaluator(), any -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                        content,
                        any -> RecordedRun.of(content.getBytes(StandardCharsets.UTF_8), CaseRunner.by(edition, clock)));
    }

    private static Optional<CaseChange> changed(String file, RecordedRun now, RecordedRun before) {
        if (before.result() instanceof Result.Refused) {
            return Optional.empty();
        }
        List<ValidationReport.ChangedEntry> differences = Difference.between(before.answer(), now.answer()).stream()
                .map(Difference::said)
                .toList();
        return differences.isEmpty() ? Optional.empty() : Optional.of(new CaseChange(file, name(now), differences));
    }

    private static String name(RecordedRun run) {
        return run.recorded().orElseThrow().name();
    }

    private static Optional<Fault> failing(String file, RecordedRun run) {
        List<Difference> differences = run.differences();
        if (differences.isEmpty()) {
            return Optional.empty();
        }
        Text what = DifferenceWording.of(differences);
        String name = name(run);
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
