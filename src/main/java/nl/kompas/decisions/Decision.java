package nl.kompas.decisions;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;

/**
 * A decision as it was kept.
 *
 * @param id names it, and tells when it was recorded
 * @param client who asked, where known
 * @param head what it is about
 * @param reference what the caller called it; none where it was erased
 * @param place where it stands in its chain
 * @param erasedAt since when it is without what may name a person
 */
public record Decision(
        DecisionId id,
        Optional<String> client,
        Head head,
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
    public record Whole(Decision decision, JsonNode request, byte[] answer) {}
}
