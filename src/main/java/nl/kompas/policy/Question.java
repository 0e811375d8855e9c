package nl.kompas.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What can be asked of a policy.
 *
 * @param id its name
 * @param label what people call it
 * @param tracks all tracks that it can be about, in the order of answers
 * @param trackBy how a finding picks the one track, empty where the question has all of them
 * @param required indicators without which it cannot be asked
 */
public record Question(String id, Text label, List<String> tracks, Optional<TrackBy> trackBy, Set<String> required) {

    /**
     * The indicator that picks the track.
     *
     * @param indicator a required choice
     * @param trackOf the track of each of its values
     */
    public record TrackBy(String indicator, Map<String, String> trackOf) {}
}
