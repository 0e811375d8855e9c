package nl.kompas.http.replays;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import nl.kompas.replay.DifferencePage;
import nl.kompas.replay.EffectGroup;
import nl.kompas.replay.ReplayStatus;
import nl.kompas.replay.ReplayTarget;
import nl.kompas.replay.Replays;

/**
 * A replay as callers see it; see {@link ReplayStatus}.
 *
 * @param progress how many cases are done, and how many there are where that is known
 * @param groups what changes, most often first; absent in lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReplayView(
        String id,
        ReplayStatus.State state,
        ReplayTarget.Named target,
        ReplayStatus.Of of,
        @JsonInclude(JsonInclude.Include.ALWAYS) String by,
        Instant created,
        Instant ended,
        Progress progress,
        ReplayStatus.Counts counts,
        String reason,
        List<EffectGroup> groups) {

    /** How far it is; {@code total} is absent where nobody knows. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Progress(long done, Long total) {}

    /** All replays. */
    record Listing(List<ReplayView> replays) {}

    /** Some differences; {@code next} is the cursor of what follows, absent where nothing can follow. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(List<JsonNode> differences, String next) {

        static Page of(DifferencePage page, ReplayStatus replayStatus) {
            return new Page(
                    page.differences(), page.last() && replayStatus.over() ? null : String.valueOf(page.next()));
        }
    }

    static ReplayView of(Replays.Shown shown) {
        return of(shown.run(), shown.groups());
    }

    static ReplayView of(ReplayStatus replayStatus, List<EffectGroup> groups) {
        return new ReplayView(
                replayStatus.id(),
                replayStatus.state(),
                replayStatus.target(),
                replayStatus.of(),
                replayStatus.by(),
                replayStatus.created(),
                replayStatus.ended(),
                new Progress(replayStatus.counts().done(), replayStatus.total()),
                replayStatus.counts(),
                replayStatus.reason(),
                groups);
    }
}
