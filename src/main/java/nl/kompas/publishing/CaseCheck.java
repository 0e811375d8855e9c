package nl.kompas.publishing;

import java.util.List;
import java.util.Optional;
import nl.kompas.edition.Edition;
import nl.kompas.edition.ValidationReport.CaseChange;
import nl.kompas.policy.Fault;

/** Holds an edition against its own recorded cases. */
public interface CaseCheck {

    /**
     * What the recorded cases show.
     *
     * @param failing a fault for each case that does not come out as expected
     * @param changed the cases that are answered otherwise than before
     */
    record Findings(List<Fault> failing, List<CaseChange> changed) {}

    /** Answers the recorded cases of an edition, by it and by the one that it would follow. */
    Findings check(Edition candidate, Optional<Edition> before);
}
