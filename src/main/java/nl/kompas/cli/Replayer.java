package nl.kompas.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.kompas.cases.InputFault;
import nl.kompas.edition.Edition;
import nl.kompas.edition.Snapshot;
import nl.kompas.policy.EditionId;
import nl.kompas.recorded.CaseRunner;
import nl.kompas.recorded.CaseRunner.Result;
import nl.kompas.recorded.Difference;
import nl.kompas.recorded.RecordedCase;
import nl.kompas.recorded.RecordedCaseReader;
import nl.kompas.recorded.RecordedReading;
import nl.kompas.recorded.RecordedRun;

/** Replays recorded cases, by the edition that each belongs to or by one for all. Safe for use by many threads. */
final class Replayer {

    private static final Clock CLOCK = Clock.systemUTC();

    private final Snapshot editions;
    private final Optional<Edition> instead;

    /**
     * Replays by those editions.
     *
     * @param instead answers all cases of its policy; without it a case is answered by the edition in whose folder it stands, and
     *     else by the one that its request picks
     */
    Replayer(Snapshot editions, Optional<Edition> instead) {
        this.editions = editions;
        this.instead = instead;
    }

    /** Replays one case. */
    Replayed replay(InputCase given) {
        long begun = System.nanoTime();
        RecordedReading reading = given.line().tooLong()
                ? new RecordedReading.Refused(List.of(new InputFault(
                        "", "Een vastgelegde casus is hoogstens 1 MiB.", "A recorded case is at most 1 MiB.")))
                : RecordedCaseReader.read(given.line().content());
        if (reading instanceof RecordedReading.Refused refused) {
            Replayed.Ending ending = new Replayed.Refused(refused.faults());
            return replayed(given, given.place(), given.home(), ending, begun);
        }
        RecordedCase recorded = ((RecordedReading.Accepted) reading).recorded();
        if (isElsewhere(recorded)) {
            return replayed(given, recorded.name(), Optional.empty(), new Replayed.Elsewhere(), begun);
        }
        RecordedRun run = new RecordedRun(Optional.of(recorded), runner(given).run(recorded.request()));
        Optional<EditionId> by = by(run.answer(), given);
        return replayed(given, recorded.name(), by, ending(run, by), begun);
    }

    private boolean isElsewhere(RecordedCase recorded) {
        JsonNode policy = recorded.request().path("policy");
        return instead.isPresent()
                && policy.isTextual()
                && !policy.textValue().equals(instead.get().definition().id().policy());
    }

    private CaseRunner runner(InputCase given) {
        if (instead.isPresent()) {
            return CaseRunner.inPlace(instead.get(), CLOCK);
        }
        return given.home()
                .flatMap(editions::answering)
                .map(home -> CaseRunner.by(home, CLOCK))
                .orElseGet(() -> CaseRunner.by(editions, CLOCK));
    }

    private Optional<EditionId> by(JsonNode answer, InputCase given) {
        return answer.isMissingNode()
                ? instead.map(edition -> edition.definition().id()).or(given::home)
                : Optional.of(new EditionId(
                        answer.path("policy").textValue(),
                        answer.path("edition").textValue()));
    }

    private Replayed.Ending ending(RecordedRun run, Optional<EditionId> by) {
        if (run.result() instanceof Result.Refused refused) {
            return new Replayed.Refused(refused.faults().stream()
                    .map(fault -> new InputFault("/request" + fault.pointer(), fault.message()))
                    .toList());
        }
        if (run.result() instanceof Result.RanPastLimit) {
            return new Replayed.Refused(List.of(new InputFault(
                    "/request", "De regels liepen over hun grens heen.", "The rules ran past their limit.")));
        }
        List<Difference> differences = run.differences().stream()
                .flatMap(difference -> difference.byEntry().stream())
                .toList();
        return differences.isEmpty()
                ? new Replayed.AsExpected()
                : new Replayed.Differs(by.flatMap(editions::answering).orElseThrow(), differences);
    }

    private static Replayed replayed(
            InputCase given, String name, Optional<EditionId> edition, Replayed.Ending ending, long begun) {
        return new Replayed(
                given.file(), given.number(), name, edition, ending, System.nanoTime() - begun, given.bytes());
    }
}
