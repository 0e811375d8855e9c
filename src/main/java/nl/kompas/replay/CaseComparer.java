package nl.kompas.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import nl.kompas.cases.InputFault;
import nl.kompas.edition.Snapshot;
import nl.kompas.policy.EditionId;
import nl.kompas.recorded.CaseRunner;
import nl.kompas.recorded.CaseRunner.Result.Answered;
import nl.kompas.recorded.Difference;
import nl.kompas.recorded.Expectation;
import nl.kompas.replay.CaseComparison.RuleSetKey;
import nl.kompas.replay.CaseComparison.Side;

/** Answers cases again and compares conclusions; the reasons do not count. Safe for use by many threads. */
final class CaseComparer {

    private final CaseRunner after;
    private final CaseRunner now;

    /**
     * Compares with what was kept or expected; where nothing was, with what the same edition answers now, or, where that is the
     * target itself, with what callers get.
     */
    CaseComparer(ReplayTarget replayTarget, Snapshot callers, Clock clock) {
        this.after = CaseRunner.inPlace(replayTarget.edition(), clock);
        this.now = replayTarget
                .now()
                .map(edition -> CaseRunner.inPlace(edition, clock))
                .orElseGet(() -> CaseRunner.by(callers, clock));
    }

    /** Answers one case again. */
    CaseComparison compare(CaseSource.Item item) {
        CaseRunner.Result result = after.run(item.request(), day(item.baseline()));
        if (!(result instanceof Answered answered)) {
            return new CaseComparison.Refused(item.id(), Side.AFTER, faults(result));
        }
        JsonNode answer = answered.answer();
        if (item.baseline() instanceof Baseline.Expected expected) {
            List<Difference> differences = new Expectation(expected.expect())
                    .differences(answer).stream()
                            .flatMap(difference -> difference.byEntry().stream())
                            .toList();
            return different(item.id(), null, differences);
        }
        if (item.baseline() instanceof Baseline.Kept kept) {
            return compare(item.id(), kept.answer(), answer);
        }
        CaseRunner.Result before = now.run(item.request(), Optional.empty());
        return before instanceof Answered given
                ? compare(item.id(), given.answer(), answer)
                : new CaseComparison.Refused(item.id(), Side.BEFORE, faults(before));
    }

    private static List<InputFault> faults(CaseRunner.Result result) {
        if (result instanceof CaseRunner.Result.RanPastLimit limit) {
            return List.of(new InputFault(
                    "",
                    "De regels liepen over hun grens heen, in of na regel " + limit.rule() + ".",
                    "The rules ran past their limit in or after rule " + limit.rule() + "."));
        }
        return ((CaseRunner.Result.Refused) result).faults();
    }

    /** A case without a day was asked for the day of its answer. */
    static Optional<LocalDate> day(Baseline baseline) {
        if (!(baseline instanceof Baseline.Kept kept)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.parse(kept.answer().path("referenceDate").asText()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static CaseComparison compare(String id, JsonNode before, JsonNode after) {
        EditionId edition = new EditionId(
                before.path("policy").asText(), before.path("edition").asText());
        return different(
                id, new RuleSetKey(edition, before.path("ruleset").asText()), Difference.between(before, after));
    }

    private static CaseComparison different(String id, RuleSetKey before, List<Difference> changes) {
        return changes.isEmpty() ? new CaseComparison.Same() : new CaseComparison.Different(id, before, changes);
    }
}
