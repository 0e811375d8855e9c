package nl.kompas.api.decisions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kompas.decisions.Decision;
import nl.kompas.decisions.Verification;

/** What came of verifying all decisions. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record VerificationView(boolean intact, long checked, List<Decision.Place> chains, Optional<Break> firstBreak) {

    /** The first link that does not hold, and why: {@code missing}, {@code content-changed} or {@code record-changed}. */
    record Break(int partition, long sequence, String kind) {}

    static VerificationView of(Verification.Result result) {
        return new VerificationView(
                result.firstBreak().isEmpty(),
                result.checked(),
                result.chains(),
                result.firstBreak().map(each -> new Break(each.partition(), each.sequence(), kind(each.kind()))));
    }

    private static String kind(Verification.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
