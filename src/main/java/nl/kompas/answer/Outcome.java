package nl.kompas.answer;

import java.util.List;
import nl.kompas.cases.InputFault;

/** What came of evaluating what a caller sent. */
public sealed interface Outcome {

    /**
     * The policy's answer.
     *
     * @param answer what callers get
     * @param revision names the files whose rules answered, byte by byte; the answer's rule set names what they say
     */
    record Answered(Answer answer, String revision) implements Outcome {}

    /** The case was not one that the policy can answer; all faults. */
    record Refused(List<InputFault> faults) implements Outcome {}

    /** The rules ran past their limit, in or after the named rule; the service goes on. */
    record RanPastLimit(String rule) implements Outcome {}
}
