package nl.kompas.policy;

import static nl.kompas.policy.PolicyYaml.orEmpty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.kompas.policy.Declaration.Aspect;
import nl.kompas.policy.Question.TrackBy;

/** Turns the shape of {@code policy.yaml} into a declaration, with a fault for all that is left out or does not fit. */
final class DeclarationReader {

    private final Place place;
    private final Faults faults;

    DeclarationReader(String file, Faults faults) {
        this.place = Place.of(file);
        this.faults = faults;
    }

    /** The declaration; only to be used where no fault was found. */
    Declaration read(PolicyYaml yaml) {
        need(yaml.label(), "label");
        boolean dated = yaml.inForce() != null && yaml.inForce().from() != null;
        if (!dated) {
            missing("in-force.from");
        }
        if (orEmpty(yaml.questions()).isEmpty()) {
            missing("questions");
        }
        Map<String, Question> questions = new LinkedHashMap<>();
        orEmpty(yaml.questions()).forEach((id, question) -> questions.put(id, question(id, question, yaml)));
        PolicyYaml.Referrals referrals =
                yaml.referrals() == null ? new PolicyYaml.Referrals(null, null) : yaml.referrals();
        orEmpty(yaml.aspects()).forEach((id, aspect) -> need(aspect.label(), "aspects." + id + ".label"));
        return new Declaration(
                yaml.label(),
                dated ? yaml.inForce().from() : null,
                dated ? Optional.ofNullable(yaml.inForce().until()) : Optional.empty(),
                orEmpty(yaml.documents()),
                texts(yaml.tracks(), "tracks"),
                questions,
                texts(yaml.preconditions(), "preconditions"),
                aspects(yaml),
                texts(yaml.roles(), "roles"),
                texts(yaml.activities(), "activities"),
                texts(yaml.representation(), "representation"),
                texts(yaml.conditions(), "conditions"),
                texts(referrals.to(), "referrals.to"),
                texts(referrals.matter(), "referrals.for"));
    }

    private Map<String, Aspect> aspects(PolicyYaml yaml) {
        Map<String, Aspect> aspects = new LinkedHashMap<>();
        orEmpty(yaml.aspects())
                .forEach((id, aspect) -> aspects.put(
                        id, new Aspect(aspect.label(), texts(aspect.components(), "aspects." + id + ".components"))));
        return aspects;
    }

    private Question question(String id, PolicyYaml.QuestionYaml yaml, PolicyYaml policy) {
        need(yaml.label(), "questions." + id + ".label");
        List<String> tracks = new ArrayList<>(orEmpty(yaml.tracks()));
        Optional<TrackBy> trackBy = Optional.ofNullable(yaml.trackBy()).map(by -> {
            tracks.addAll(by.tracks().keySet());
            return trackBy(by);
        });
        if (tracks.isEmpty()) {
            missing("questions." + id + ".tracks");
        }
        for (String track : tracks) {
            if (!orEmpty(policy.tracks()).containsKey(track)) {
                unknown("tracks", track, orEmpty(policy.tracks()).keySet());
            }
        }
        Set<String> required = new TreeSet<>(orEmpty(yaml.required()));
        trackBy.ifPresent(by -> required.add(by.indicator()));
        return new Question(id, yaml.label(), List.copyOf(tracks), trackBy, required);
    }

    private static TrackBy trackBy(PolicyYaml.TrackByYaml yaml) {
        Map<String, String> trackOf = new LinkedHashMap<>();
        yaml.tracks().forEach((track, values) -> values.forEach(value -> trackOf.put(value, track)));
        return new TrackBy(yaml.indicator(), trackOf);
    }

    private Map<String, Text> texts(Map<String, Text> texts, String name) {
        orEmpty(texts).forEach((id, text) -> need(text, name + "." + id));
        return orEmpty(texts);
    }

    private void need(Text text, String name) {
        if (text == null || blank(text.nl()) || blank(text.en())) {
            faults.add(
                    "text-missing",
                    place,
                    new Text("`" + name + "` mist een tekst.", "`" + name + "` lacks a text."),
                    new Text(
                            "Schrijf `{nl: \"…\", en: \"…\"}` met beide talen gevuld.",
                            "Write `{nl: \"…\", en: \"…\"}` with both languages filled."));
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private void missing(String name) {
        faults.add(
                "declaration-missing",
                place,
                new Text("`" + name + "` ontbreekt.", "`" + name + "` is missing."),
                new Text("Voeg het toe zoals rules/README.md, 5, laat zien.", "Add it as rules/README.md, 5, shows."));
    }

    private void unknown(String where, String name, Set<String> known) {
        faults.add("unknown-name", place, Wording.unknown(where, name), Wording.choose(name, known));
    }
}
