package nl.kompas.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.kompas.answer.EditionEvaluator;
import nl.kompas.answer.EvaluationOutcome;
import nl.kompas.cases.Case;
import nl.kompas.cases.CaseReader;
import nl.kompas.cases.CaseReading;
import nl.kompas.cases.InputFault;
import nl.kompas.edition.Edition;
import nl.kompas.edition.OverlayCatalogue;
import nl.kompas.edition.Snapshot;
import nl.kompas.policy.ActiveEditions;
import nl.kompas.policy.EditionId;

/** Answers cases by given rules, with conclusions alone: what explains them takes most of the time. Safe for many threads. */
final class ConclusionEvaluator {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ZoneId PROVINCES = ZoneId.of("Europe/Amsterdam");

    private final ActiveEditions activeEditions;
    private final Function<EditionId, EditionEvaluator> answerers;
    private final Clock clock;

    /** What came of it. */
    sealed interface Result {

        /** The answer, as the tree that callers get. */
        record Answered(JsonNode tree) implements Result {}

        /** Why there is none. */
        record Refused(List<InputFault> errors) implements Result {}
    }

    private ConclusionEvaluator(
            ActiveEditions activeEditions, Function<EditionId, EditionEvaluator> answerers, Clock clock) {
        this.activeEditions = activeEditions;
        this.answerers = answerers;
        this.clock = clock;
    }

    /** By one edition, whatever edition a case names and whatever its day. */
    static ConclusionEvaluator by(Edition edition, Clock clock) {
        return new ConclusionEvaluator(new OverlayCatalogue(edition.definition()), any -> edition.evaluator(), clock);
    }

    /** By whatever edition answers callers. */
    static ConclusionEvaluator by(Snapshot activeEditions, Clock clock) {
        return new ConclusionEvaluator(
                activeEditions, id -> activeEditions.answering(id).orElseThrow().evaluator(), clock);
    }

    /** Answers a case; the day counts where the case does not say one, and is today where neither does. */
    Result answer(byte[] request, Optional<LocalDate> day) {
        Clock that = day.map(date -> Clock.fixed(date.atStartOfDay(PROVINCES).toInstant(), PROVINCES))
                .orElse(clock);
        CaseReading caseReading = new CaseReader(that).read(request, activeEditions);
        if (caseReading instanceof CaseReading.Refused refused) {
            return new Result.Refused(refused.faults());
        }
        Case asked = ((CaseReading.Accepted) caseReading).accepted();
        EvaluationOutcome evaluationOutcome = answerers.apply(asked.edition()).answer(asked.decisionOnly());
        if (evaluationOutcome instanceof EvaluationOutcome.Answered answered) {
            return new Result.Answered(JSON.valueToTree(answered.answer()));
        }
        return new Result.Refused(
                evaluationOutcome instanceof EvaluationOutcome.Refused refused
                        ? refused.faults()
                        : List.of(ranPastLimit(((EvaluationOutcome.RanPastLimit) evaluationOutcome).rule())));
    }

    private static InputFault ranPastLimit(String rule) {
        return new InputFault(
                "",
                "De regels liepen over hun grens heen, in of na regel " + rule + ".",
                "The rules ran past their limit in or after rule " + rule + ".");
    }
}
