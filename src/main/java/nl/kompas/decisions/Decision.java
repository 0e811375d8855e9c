package nl.kompas.decisions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import nl.kompas.recorded.Expectation;
import nl.kompas.recorded.RecordedCase;

/**
 * A decision as it was kept.
 *
 * @param id names it, and tells when it was recorded
 * @param client who asked, where known
 * @param summary what it is about
 * @param reference what the caller called it; none where it was erased
 * @param place where it stands in its chain
 * @param erasedAt since when it is without what may name a person
 */
public record Decision(
        DecisionId id,
        Optional<String> client,
        DecisionSummary summary,
        Optional<String> reference,
        Place place,
        Optional<Instant> erasedAt) {

    /**
     * A place in a chain.
     *
     * @param partition which chain
     * @param sequence the place in it, from 1
     * @param hash of this link and, through it, of all before it: 64 hexadecimal digits
     */
    public record Place(int partition, long sequence, String hash) {}

    /**
     * A decision with what was asked and answered.
     *
     * @param decision in short
     * @param request as the caller sent it, but for what was erased
     * @param answer its bytes, without the reference
     */
    public record Whole(Decision decision, JsonNode request, byte[] answer) {

        /**
         * A recorded case ({@code rules/README.md}, section 8) that expects this answer; without personal data.
         *
         * @param name says what the case shows
         */
        public RecordedCase asRecordedCase(String name) {
            ObjectNode asked = (ObjectNode) PersonalData.tree(
                    PersonalData.split(PersonalData.bytes(request)).request());
            asked.remove("detail");
            asked.put("referenceDate", decision.summary().referenceDate());
            String origin = "decision " + decision.id() + " of " + decision.id().at() + " by "
                    + decision.summary().ruleset();
            return new RecordedCase(
                    name,
                    origin,
                    asked,
                    Expectation.of(PersonalData.tree(answer)).expect());
        }
    }
}
