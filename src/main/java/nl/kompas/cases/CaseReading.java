package nl.kompas.cases;

import java.util.List;

/** What came of reading what a caller sent. */
public sealed interface CaseReading {

    /** It fits the vocabulary. */
    record Accepted(Case accepted) implements CaseReading {}

    /** It does not; all faults, in the order of the body. */
    record Refused(List<InputFault> faults) implements CaseReading {}
}
