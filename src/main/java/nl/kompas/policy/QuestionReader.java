package nl.kompas.policy;

import static nl.kompas.policy.PolicyYaml.orEmpty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.kompas.policy.Question.TrackBy;

/** Reads the questions of {@code policy.yaml}. */
final class QuestionReader {

    private final Set<String> tracks;
    private final Completeness complete;

    QuestionReader(Set<String> tracks, Completeness complete) {
        this.tracks = tracks;
        this.complete = complete;
    }

    Question read(String id, PolicyYaml.QuestionYaml yaml) {
        String name = "questions." + id;
        complete.text(name + ".label", yaml.label());
        List<String> own = new ArrayList<>(orEmpty(yaml.tracks()));
        Optional<TrackBy> trackBy = Optional.ofNullable(yaml.trackBy()).map(by -> {
            own.addAll(orEmpty(by.tracks()).keySet());
            return trackBy(name + ".track-by", by);
        });
        complete.there(name + ".tracks", !own.isEmpty());
        complete.differ(name + ".tracks", own);
        own.forEach(track -> complete.known("tracks", track, tracks));
        Set<String> required = new TreeSet<>(orEmpty(yaml.required()));
        trackBy.map(TrackBy::indicator).ifPresent(required::add);
        return new Question(id, yaml.label(), List.copyOf(own), trackBy, required);
    }

    private TrackBy trackBy(String name, PolicyYaml.TrackByYaml yaml) {
        complete.word(name + ".indicator", yaml.indicator());
        complete.there(name + ".tracks", yaml.tracks() != null);
        List<String> values = new ArrayList<>();
        Map<String, String> trackOf = new LinkedHashMap<>();
        orEmpty(yaml.tracks())
                .forEach((track, picking) -> picking.forEach(value -> {
                    values.add(value);
                    trackOf.put(value, track);
                }));
        complete.differ(name, values);
        return new TrackBy(String.valueOf(yaml.indicator()), trackOf);
    }
}
