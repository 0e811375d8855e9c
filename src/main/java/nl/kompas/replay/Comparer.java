package nl.kompas.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import nl.kompas.catalogue.AnswerDifferences;
import nl.kompas.catalogue.AnswerSection;
import nl.kompas.catalogue.Report.Difference;
import nl.kompas.catalogue.Snapshot;
import nl.kompas.policy.EditionId;
import nl.kompas.replay.Compared.Change;
import nl.kompas.replay.Compared.RuleSetKey;
import nl.kompas.replay.Compared.Side;

/** Answers cases again and compares conclusions; the reasons do not count. Safe for use by many threads. */
final class Comparer {

    private final Reanswer after;
    private final Reanswer now;

    /**
     * Compares with what was kept or expected; where nothing was, with what the same edition answers now, or, where that is the
     * target itself, with what callers get.
     */
    Comparer(Target target, Snapshot callers, Clock clock) {
        this.after = Reanswer.by(target.edition(), clock);
        this.now =
                target.now().map(edition -> Reanswer.by(edition, clock)).orElseGet(() -> Reanswer.by(callers, clock));
    }

    /** Answers one case again. */
    Compared compare(CaseSource.Item item) {
        Reanswer.Result result = after.answer(item.request(), day(item.yardstick()));
        if (result instanceof Reanswer.Result.Refused refused) {
            return new Compared.Refused(item.id(), Side.AFTER, refused.errors());
        }
        JsonNode answer = ((Reanswer.Result.Answered) result).tree();
        if (item.yardstick() instanceof Yardstick.Expected expected) {
            return different(item.id(), null, Unexpected.in(answer, expected.expect()));
        }
        if (item.yardstick() instanceof Yardstick.Kept kept) {
            return compare(item.id(), kept.answer(), answer);
        }
        Reanswer.Result before = now.answer(item.request(), Optional.empty());
        return before instanceof Reanswer.Result.Refused refused
                ? new Compared.Refused(item.id(), Side.BEFORE, refused.errors())
                : compare(item.id(), ((Reanswer.Result.Answered) before).tree(), answer);
    }

    /** A case without a day was asked for the day of its answer. */
    static Optional<LocalDate> day(Yardstick yardstick) {
        if (!(yardstick instanceof Yardstick.Kept kept)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.parse(kept.answer().path("referenceDate").asText()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Compared compare(String id, JsonNode before, JsonNode after) {
        List<Change> changes = AnswerDifferences.of(before, after).stream()
                .map(difference -> cited(difference, before, after))
                .toList();
        EditionId edition = new EditionId(
                before.path("policy").asText(), before.path("edition").asText());
        return different(id, new RuleSetKey(edition, before.path("ruleset").asText()), changes);
    }

    private static Compared different(String id, RuleSetKey before, List<Change> changes) {
        return changes.isEmpty() ? new Compared.Same() : new Compared.Different(id, before, changes);
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
