package nl.kompas.recorded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Optional;
import nl.kompas.cases.InputFault;

/**
 * A recorded case, and what came of answering it.
 *
 * @param recorded the case; absent where it cannot be read
 */
public record RecordedRun(Optional<RecordedCase> recorded, CaseRunner.Result result) {

    /** Reads the content of a recorded case's file and answers it. */
    public static RecordedRun of(byte[] content, CaseRunner runner) {
        RecordedReading reading = RecordedCaseReader.read(content);
        if (reading instanceof RecordedReading.Refused refused) {
            return new RecordedRun(Optional.empty(), new CaseRunner.Result.Refused(refused.faults()));
        }
        RecordedCase recorded = ((RecordedReading.Accepted) reading).recorded();
        return new RecordedRun(Optional.of(recorded), runner.run(recorded.request()));
    }

    /** Why there is no answer to compare; none where there is. */
    public List<InputFault> faults() {
        return result instanceof CaseRunner.Result.Refused refused ? refused.faults() : List.of();
    }

    /** The answer; a missing node where there is none. */
    public JsonNode answer() {
        return result instanceof CaseRunner.Result.Answered answered ? answered.answer() : MissingNode.getInstance();
    }

    /** What is not as the case expects, by section. Rules that ran past their limit gave nothing of what was expected. */
    public List<Difference> differences() {
        return result instanceof CaseRunner.Result.Refused
                ? List.of()
                : new Expectation(recorded.orElseThrow().expect()).differences(answer());
    }
}
