package nl.kompas.api.replays;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import nl.kompas.replay.DifferencePage;
import nl.kompas.replay.EffectGroup;
import nl.kompas.replay.Replays;
import nl.kompas.replay.Run;
import nl.kompas.replay.Target;

/**
 * A replay as callers see it; see {@link Run}.
 *
 * @param progress how many cases are done, and how many there are where that is known
 * @param groups what changes, most often first; absent in lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReplayView(
        String id,
        Run.State state,
        Target.Named target,
        Run.Of of,
        @JsonInclude(JsonInclude.Include.ALWAYS) String by,
        Instant created,
        Instant ended,
        Progress progress,
        Run.Counts counts,
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

        static Page of(DifferencePage page, Run run) {
            return new Page(page.differences(), page.last() && run.over() ? null : String.valueOf(page.next()));
        }
    }

    static ReplayView of(Replays.Shown shown) {
        return of(shown.run(), shown.groups());
    }

    static ReplayView of(Run run, List<EffectGroup> groups) {
        return new ReplayView(
                run.id(),
                run.state(),
                run.target(),
                run.of(),
                run.by(),
                run.created(),
                run.ended(),
                new Progress(run.counts().done(), run.total()),
                run.counts(),
                run.reason(),
                groups);
    }
}
