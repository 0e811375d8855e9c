package nl.kompas.recorded;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.kompas.answer.EvaluationOutcome;
import nl.kompas.cases.CaseReader;
import nl.kompas.cases.CaseReading;
import nl.kompas.cases.InputFault;
import nl.kompas.edition.Edition;
import nl.kompas.edition.OverlayCatalogue;
import nl.kompas.edition.SingleEditionCatalogue;
import nl.kompas.edition.Snapshot;
import nl.kompas.policy.ActiveEditions;
import nl.kompas.policy.EditionId;

/**
 * Answers recorded cases by given rules. What cases expect are conclusions, so the answers are decisions: without the explanation,
 * which takes most of the time. Safe for use by many threads.
 */
public final class CaseRunner {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ZoneId PROVINCES = ZoneId.of("Europe/Amsterdam");

    private final ActiveEditions activeEditions;
    private final Function<EditionId, Edition> answering;
    private final Clock clock;

    /** What came of a case. */
    public sealed interface Result {

        /** The answer, as the tree that callers get. */
        record Answered(JsonNode answer) implements Result {}

        /** The case cannot be read or does not fit the edition. */
        record Refused(List<InputFault> faults) implements Result {}

        /** The rules ran past their limit in or after that rule. */
        record RanPastLimit(String rule) implements Result {}
    }

    private CaseRunner(ActiveEditions activeEditions, Function<EditionId, Edition> answering, Clock clock) {
        this.activeEditions = activeEditions;
        this.answering = answering;
        this.clock = clock;
    }

    /** By one edition, as if there were no other; the clock tells what day it is where a case does not. */
    public static CaseRunner by(Edition edition, Clock clock) {
        return new CaseRunner(new SingleEditionCatalogue(edition.definition()), any -> edition, clock);
    }

    /** By one edition in place of whatever edition or day of its policy a case names. */
    public static CaseRunner inPlace(Edition edition, Clock clock) {
        return new CaseRunner(new OverlayCatalogue(edition.definition()), any -> edition, clock);
    }

    /** By the edition that a case picks, of those that answer callers. */
    public static CaseRunner by(Snapshot answering, Clock clock) {
        return new CaseRunner(answering, id -> answering.answering(id).orElseThrow(), clock);
    }

    /** Answers what a caller would send. */
    public Result run(JsonNode request) {
        try {
            return run(JSON.writeValueAsBytes(request), Optional.empty());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree that was read can be written", e);
        }
    }

    /** Answers what a caller would send, as JSON; the day counts where the case does not name one. */
    public Result run(byte[] request, Optional<LocalDate> day) {
        Clock that = day.map(date -> Clock.fixed(date.atStartOfDay(PROVINCES).toInstant(), PROVINCES))
                .orElse(clock);
        CaseReading reading = new CaseReader(that).read(request, activeEditions);
        if (reading instanceof CaseReading.Refused refused) {
            return new Result.Refused(refused.faults());
        }
        var accepted = ((CaseReading.Accepted) reading).accepted();
        EvaluationOutcome outcome =
                answering.apply(accepted.edition()).evaluator().answer(accepted.decisionOnly());
        if (outcome instanceof EvaluationOutcome.Answered answered) {
            return new Result.Answered(JSON.valueToTree(answered.answer()));
        }
        return outcome instanceof EvaluationOutcome.Refused refused
                ? new Result.Refused(refused.faults())
                : new Result.RanPastLimit(((EvaluationOutcome.RanPastLimit) outcome).rule());
    }
}
