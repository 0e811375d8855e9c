package nl.kompas.http.policies;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kompas.policy.Question;
import nl.kompas.policy.Text;

/**
 * What can be asked.
 *
 * @param required indicators without which it cannot be asked, by name
 * @param trackBy how a finding picks the one track, absent where the question has all of them
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record QuestionView(String id, Text label, List<String> tracks, List<String> required, Optional<TrackBy> trackBy) {

    /** The indicator that picks the track, and the track of each of its values. */
    record TrackBy(String indicator, Map<String, String> tracks) {}

    static QuestionView of(Question question) {
        return new QuestionView(
                question.id(),
                question.label(),
                question.tracks(),
                question.required().stream().sorted().toList(),
                question.trackBy().map(by -> new TrackBy(by.indicator(), by.trackOf())));
    }
}
