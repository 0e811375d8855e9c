package nl.kompas.http.decisions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kompas.decisions.Decision;
import nl.kompas.decisions.DecisionId;
import nl.kompas.decisions.Verification;

/** What came of verifying all decisions. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record VerificationView(boolean intact, long checked, List<Decision.Place> chains, Optional<Break> firstBreak) {

    /**
     * The first link that does not hold, why ({@code missing}, {@code content-changed} or {@code record-changed}), and the
     * decision that stands there.
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Break(int partition, long sequence, String kind, Optional<String> id) {

        static Break of(Verification.Break found) {
            return new Break(
                    found.partition(),
                    found.sequence(),
                    found.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    found.id().map(DecisionId::toString));
        }
    }

    static VerificationView of(Verification.Result result) {
        return new VerificationView(
                result.firstBreak().isEmpty(),
                result.checked(),
                result.chains(),
                result.firstBreak().map(Break::of));
    }
}
