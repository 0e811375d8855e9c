package nl.kompas.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import nl.kompas.answer.Outcome;
import nl.kompas.cases.CaseReader;
import nl.kompas.cases.InputFault;
import nl.kompas.cases.Reading;
import nl.kompas.cases.RecordedCase;
import nl.kompas.cases.RecordedCaseReader;
import nl.kompas.cases.RecordedReading;

/**
 * Answers recorded cases by one edition, whatever other editions there are. What cases expect are conclusions, so the answers are
 * decisions: without what explains them, which takes most of the time.
 */
public final class Replay {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CaseReader reader;

    /** A replay; the clock tells what day it is where a case does not. */
    public Replay(Clock clock) {
        this.reader = new CaseReader(clock);
    }

    /** What came of replaying a case. */
    public sealed interface Result {

        /** It was answered, as the tree that callers get. */
        record Answered(RecordedCase recorded, JsonNode answer) implements Result {}

        /** The case cannot be read or does not fit the edition. */
        record Refused(List<InputFault> faults) implements Result {}
    }

    /** Answers one recorded case, given as the text of its file. */
    public Result replay(String file, Edition edition) {
        RecordedReading recorded = RecordedCaseReader.read(file.getBytes(StandardCharsets.UTF_8));
        if (recorded instanceof RecordedReading.Refused refused) {
            return new Result.Refused(refused.faults());
        }
        RecordedCase accepted = ((RecordedReading.Accepted) recorded).recorded();
        Reading reading = reader.read(bytes(accepted.request()), new OnlyEdition(edition.framework()));
        if (reading instanceof Reading.Refused refused) {
            return new Result.Refused(refused.faults());
        }
        Outcome outcome = edition.answerer()
                .answer(((Reading.Accepted) reading).accepted().decisionOnly());
        return outcome instanceof Outcome.Answered answered
                ? new Result.Answered(accepted, JSON.valueToTree(answered.answer()))
                : new Result.Answered(accepted, MissingNode.getInstance());
    }

    private static byte[] bytes(JsonNode node) {
        try {
            return JSON.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree that was read can be written", e);
        }
    }
}
