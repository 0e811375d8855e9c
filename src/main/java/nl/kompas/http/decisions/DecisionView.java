package nl.kompas.http.decisions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.kompas.decisions.Decision;

/** A decision in a list. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record DecisionView(
        String id,
        Instant recordedAt,
        Optional<String> client,
        String policy,
        String edition,
        String ruleset,
        String question,
        String referenceDate,
        Optional<String> reference,
        List<Advice> advice) {

    /** The advice for a track. */
    record Advice(String track, String level) {}

    /** One page; {@code next} is the cursor of the page after it, absent on the last. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Listing(List<DecisionView> decisions, Optional<String> next) {}

    static DecisionView of(Decision decision) {
        return new DecisionView(
                decision.id().toString(),
                decision.id().at(),
                decision.client(),
                decision.summary().policy(),
                decision.summary().edition(),
                decision.summary().ruleset(),
                decision.summary().question(),
                decision.summary().referenceDate(),
                decision.reference(),
                decision.summary().levels().entrySet().stream()
                        .map(level -> new Advice(level.getKey(), level.getValue()))
                        .toList());
    }
}
