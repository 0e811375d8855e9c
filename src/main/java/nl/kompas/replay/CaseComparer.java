package nl.kompas.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import nl.kompas.edition.Snapshot;
import nl.kompas.edition.ValidationReport.Difference;
import nl.kompas.policy.EditionId;
import nl.kompas.recorded.AnswerDifferences;
import nl.kompas.recorded.AnswerSection;
import nl.kompas.replay.CaseComparison.Change;
import nl.kompas.replay.CaseComparison.RuleSetKey;
import nl.kompas.replay.CaseComparison.Side;

/** Answers cases again and compares conclusions; the reasons do not count. Safe for use by many threads. */
final class CaseComparer {

    private final ConclusionEvaluator after;
    private final ConclusionEvaluator now;

    /**
     * Compares with what was kept or expected; where nothing was, with what the same edition answers now, or, where that is the
     * target itself, with what callers get.
     */
    CaseComparer(ReplayTarget replayTarget, Snapshot callers, Clock clock) {
        this.after = ConclusionEvaluator.by(replayTarget.edition(), clock);
        this.now = replayTarget
                .now()
                .map(edition -> ConclusionEvaluator.by(edition, clock))
                .orElseGet(() -> ConclusionEvaluator.by(callers, clock));
    }

    /** Answers one case again. */
    CaseComparison compare(CaseSource.Item item) {
        ConclusionEvaluator.Result result = after.answer(item.request(), day(item.yardstick()));
        if (result instanceof ConclusionEvaluator.Result.Refused refused) {
            return new CaseComparison.Refused(item.id(), Side.AFTER, refused.errors());
        }
        JsonNode answer = ((ConclusionEvaluator.Result.Answered) result).tree();
        if (item.yardstick() instanceof Baseline.Expected expected) {
            return different(item.id(), null, AnswerDiff.in(answer, expected.expect()));
        }
        if (item.yardstick() instanceof Baseline.Kept kept) {
            return compare(item.id(), kept.answer(), answer);
        }
        ConclusionEvaluator.Result before = now.answer(item.request(), Optional.empty());
        return before instanceof ConclusionEvaluator.Result.Refused refused
                ? new CaseComparison.Refused(item.id(), Side.BEFORE, refused.errors())
                : compare(item.id(), ((ConclusionEvaluator.Result.Answered) before).tree(), answer);
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
        List<Change> changes = AnswerDifferences.of(before, after).stream()
                .map(difference -> cited(difference, before, after))
                .toList();
        EditionId edition = new EditionId(
                before.path("policy").asText(), before.path("edition").asText());
        return different(id, new RuleSetKey(edition, before.path("ruleset").asText()), changes);
    }

    private static CaseComparison different(String id, RuleSetKey before, List<Change> changes) {
        return changes.isEmpty() ? new CaseComparison.Same() : new CaseComparison.Different(id, before, changes);
    }

    private static Change cited(Difference difference, JsonNode before, JsonNode after) {
        String path = difference.path();
        AnswerSection section =
                AnswerSection.of(path.substring(0, path.indexOf('/'))).orElseThrow();
        String about = path.substring(path.indexOf('/') + 1);
        return new Change(
                path,
                difference.before(),
                difference.after(),
                section.because(before, about),
                section.because(after, about));
    }
}
