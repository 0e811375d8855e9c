package nl.kompas.recorded;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import nl.kompas.answer.EvaluationOutcome;
import nl.kompas.cases.Case;
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
 * Answers recorded cases by one edition, whatever other editions there are. What cases expect are conclusions, so the answers are
 * decisions: without what explains them, which takes most of the time.
 */
public final class CaseRunner {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CaseReader reader;

    /** A replay; the clock tells what day it is where a case does not. */
    public CaseRunner(Clock clock) {
        this.reader = new CaseReader(clock);
    }

    /** What came of replaying a case. */
    public sealed interface Result {

        /** It was answered, as the tree that callers get; a missing node where the rules ran past their limit. */
        record Answered(RecordedCase recorded, JsonNode answer) implements Result {}

        /** The case cannot be read or does not fit the edition. */
        record Refused(List<InputFault> faults) implements Result {}
    }

    /** Answers one recorded case, given as the text of its file. */
    public Result replay(String file, Edition edition) {
        RecordedReading recorded = RecordedCaseReader.read(file.getBytes(StandardCharsets.UTF_8));
        return recorded instanceof RecordedReading.Refused refused
                ? new Result.Refused(refused.faults())
                : replay(((RecordedReading.Accepted) recorded).recorded(), edition);
    }

    /** Answers a recorded case by an edition, as if there were no other. */
    public Result replay(RecordedCase recorded, Edition edition) {
        return replay(recorded, new SingleEditionCatalogue(edition.definition()), any -> edition);
    }

    /** Answers a recorded case by an edition, whatever edition or day of its policy the case names. */
    public Result replayInstead(RecordedCase recorded, Edition edition) {
        return replay(recorded, new OverlayCatalogue(edition.definition()), any -> edition);
    }

    /** Answers a recorded case by the edition that it picks. */
    public Result replay(RecordedCase recorded, Snapshot activeEditions) {
        return replay(
                recorded, activeEditions, id -> activeEditions.answering(id).orElseThrow());
    }

    private Result replay(
            RecordedCase recorded, ActiveEditions activeEditions, Function<EditionId, Edition> answering) {
        CaseReading caseReading = reader.read(bytes(recorded.request()), activeEditions);
        if (caseReading instanceof CaseReading.Refused refused) {
            return new Result.Refused(refused.faults());
        }
        Case accepted = ((CaseReading.Accepted) caseReading).accepted();
        EvaluationOutcome evaluationOutcome =
                answering.apply(accepted.edition()).evaluator().answer(accepted.decisionOnly());
        return evaluationOutcome instanceof EvaluationOutcome.Answered answered
                ? new Result.Answered(recorded, JSON.valueToTree(answered.answer()))
                : new Result.Answered(recorded, MissingNode.getInstance());
    }

    private static byte[] bytes(JsonNode node) {
        try {
            return JSON.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree that was read can be written", e);
        }
    }
}
