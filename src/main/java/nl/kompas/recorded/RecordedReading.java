package nl.kompas.recorded;

import java.util.List;
import nl.kompas.cases.InputFault;

/** What came of reading a recorded case. */
public sealed interface RecordedReading {

    /** It can be replayed. */
    record Accepted(RecordedCase recorded) implements RecordedReading {}

    /** It cannot; all faults, in the order of the fields. */
    record Refused(List<InputFault> faults) implements RecordedReading {}
}
