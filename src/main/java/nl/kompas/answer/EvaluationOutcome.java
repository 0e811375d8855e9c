package nl.kompas.answer;

import java.util.List;
import nl.kompas.cases.InputFault;

/** What came of evaluating what a caller sent. */
public sealed interface EvaluationOutcome {

    /**
     * The policy's answer.
     *
     * @param answer what callers get
     * @param revision names the files whose rules answered, byte by byte; the answer's rule set names what they say
     * @param form writes the answer, and others to the same question of the same edition
     */
    record Answered(Answer answer, String revision, AnswerJson form) implements EvaluationOutcome {

        /** The answer as callers get it, in UTF-8. */
        public byte[] json() {
            return form.of(answer);
        }
    }

    /** The case was not one that the policy can answer; all faults. */
    record Refused(List<InputFault> faults) implements EvaluationOutcome {}

    /** The rules ran past their limit, in or after the named rule; the service goes on. */
    record RanPastLimit(String rule) implements EvaluationOutcome {}
}
