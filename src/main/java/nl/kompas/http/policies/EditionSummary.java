package nl.kompas.http.policies;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.kompas.edition.Edition;
import nl.kompas.edition.EditionState;
import nl.kompas.policy.Declaration;
import nl.kompas.policy.Text;

/**
 * How an edition stands.
 *
 * @param policy id of the policy
 * @param edition id of the edition
 * @param status whether it answers
 * @param label the policy's name
 * @param ruleset hash of what answers
 * @param since from when that answers
 * @param inForceFrom the first day on which it is in force
 * @param inForceUntil the last such day, absent where open
 * @param faults how many things are wrong in its folder
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record EditionSummary(
        String policy,
        String edition,
        Status status,
        Optional<Text> label,
        Optional<String> ruleset,
        Optional<Instant> since,
        Optional<LocalDate> inForceFrom,
        Optional<LocalDate> inForceUntil,
        @JsonProperty("faultCount") int faults) {

    /** Whether an edition answers. */
    enum Status {
        /** What its folder holds, answers. */
        @JsonProperty("answering")
        ANSWERING,
        /** Its folder has faults; what it held before them answers. */
        @JsonProperty("answering-older-rules")
        ANSWERING_OLDER_RULES,
        /** Its folder has faults and nothing answers. */
        @JsonProperty("refused")
        REFUSED
    }

    static EditionSummary of(EditionState state) {
        Optional<Edition> active = state.active();
        Optional<Declaration> declaration =
                active.map(edition -> edition.definition().declaration());
        return new EditionSummary(
                state.id().policy(),
                state.id().edition(),
                status(state),
                declaration.map(Declaration::label),
                active.map(Edition::hash),
                state.since(),
                declaration.map(Declaration::from),
                declaration.flatMap(Declaration::until),
                state.faults().size());
    }

    private static Status status(EditionState state) {
        if (state.active().isEmpty()) {
            return Status.REFUSED;
        }
        return state.report().accepted() ? Status.ANSWERING : Status.ANSWERING_OLDER_RULES;
    }
}
