package nl.kompas.http.policies;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import nl.kompas.edition.EditionState;
import nl.kompas.edition.ValidationReport;
import nl.kompas.policy.Fault;

/**
 * An edition in full.
 *
 * @param summary how it stands
 * @param content what it declares; null where it does not answer
 * @param candidate what its folder was last found to hold
 * @param faults what is wrong in its folder
 */
record EditionView(
        @JsonUnwrapped EditionSummary summary,

        @JsonUnwrapped @JsonInclude(JsonInclude.Include.NON_NULL)
        DeclarationView content,

        Candidate candidate,
        List<Fault> faults) {

    /**
     * The files that the folder was last found to hold.
     *
     * @param revision names them byte by byte
     * @param at when they were looked at
     * @param accepted whether they answer
     * @param changed the recorded cases that they answer otherwise than the files before them
     */
    record Candidate(String revision, Instant at, boolean accepted, List<ValidationReport.CaseChange> changed) {

        static Candidate of(ValidationReport validationReport) {
            return new Candidate(
                    validationReport.revision(),
                    validationReport.at(),
                    validationReport.accepted(),
                    validationReport.changed());
        }
    }

    static EditionView of(EditionState state) {
        return new EditionView(
                EditionSummary.of(state),
                state.active().map(DeclarationView::of).orElse(null),
                Candidate.of(state.report()),
                state.faults());
    }
}
