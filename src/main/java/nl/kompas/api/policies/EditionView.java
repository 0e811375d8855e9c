package nl.kompas.api.policies;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import nl.kompas.catalogue.EditionState;
import nl.kompas.policy.Fault;

/**
 * An edition in full.
 *
 * @param summary how it stands
 * @param content what it declares; null where it does not answer
 * @param faults what is wrong in its folder
 */
record EditionView(
        @JsonUnwrapped EditionSummary summary,

        @JsonUnwrapped @JsonInclude(JsonInclude.Include.NON_NULL)
        DeclarationView content,

        List<Fault> faults) {

    static EditionView of(EditionState state) {
        return new EditionView(
                EditionSummary.of(state),
                state.active()
                        .map(edition -> DeclarationView.of(edition.framework()))
                        .orElse(null),
                state.faults());
    }
}
