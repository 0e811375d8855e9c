package nl.kompas.policy;

import static nl.kompas.policy.PolicyYaml.orEmpty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.kompas.policy.Declaration.Aspect;
import nl.kompas.policy.Declaration.Document;
import nl.kompas.policy.Question.TrackBy;

/** Turns the shape of {@code policy.yaml} into a declaration, with a fault for all that is left out or does not fit. */
final class DeclarationReader {

    private final DeclarationChecks complete;
    private final FilePosition filePosition;
    private final FaultCollector faultCollector;

    DeclarationReader(String file, FaultCollector faultCollector) {
        this.complete = new DeclarationChecks(file, faultCollector);
        this.filePosition = FilePosition.of(file);
        this.faultCollector = faultCollector;
    }

    /** The declaration; only to be used where no fault was found. */
    Declaration read(PolicyYaml yaml) {
        complete.text("label", yaml.label());
        complete.there("questions", !orEmpty(yaml.questions()).isEmpty());
        Optional<PolicyYaml.InForce> inForce = Optional.ofNullable(yaml.inForce());
        complete.there("in-force.from", inForce.map(PolicyYaml.InForce::from).isPresent());
        Optional<LocalDate> from = inForce.flatMap(dates -> day("in-force.from", dates.from()));
        Optional<LocalDate> until = inForce.flatMap(dates -> day("in-force.until", dates.until()));
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            badDay("`in-force` eindigt voor het begint.", "`in-force` ends before it begins.");
        }
        PolicyYaml.Referrals referrals =
                yaml.referrals() == null ? new PolicyYaml.Referrals(null, null) : yaml.referrals();
        return new Declaration(
                yaml.label(),
                from.orElse(null),
                until,
                documents(orEmpty(yaml.documents())),
                texts(yaml.tracks(), "tracks"),
                questions(yaml),
                texts(yaml.preconditions(), "preconditions"),
                aspects(orEmpty(yaml.aspects())),
                texts(yaml.roles(), "roles"),
                texts(yaml.activities(), "activities"),
                texts(yaml.representation(), "representation"),
                texts(yaml.conditions(), "conditions"),
                texts(referrals.to(), "referrals.to"),
                texts(referrals.matter(), "referrals.for"));
    }

    private Optional<LocalDate> day(String name, String text) {
        Optional<LocalDate> day = Optional.ofNullable(text).flatMap(IsoDate::parse);
        if (text != null && day.isEmpty()) {
            badDay("`" + name + "`: `" + text + "` is geen datum.", "`" + name + "`: `" + text + "` is no date.");
        }
        return day;
    }

    private void badDay(String nl, String en) {
        faultCollector.add(
                "bad-date", filePosition, nl, en, "Schrijf een dag als 2024-06-01.", "Write a day as 2024-06-01.");
    }

    private Map<String, Document> documents(Map<String, Document> documents) {
        complete.ids("documents", documents.keySet());
        documents.forEach((id, document) -> {
            complete.word("documents." + id + ".title", document.title());
            complete.word("documents." + id + ".publisher", document.publisher());
            complete.word("documents." + id + ".date", document.date());
        });
        return documents;
    }

    private Map<String, Question> questions(PolicyYaml yaml) {
        Set<String> tracks = orEmpty(yaml.tracks()).keySet();
        Map<String, Question> questions = new LinkedHashMap<>();
        orEmpty(yaml.questions()).forEach((id, question) -> questions.put(id, question(id, question, tracks)));
        complete.ids("questions", questions.keySet());
        complete.few("questions", questions.size(), EditionLimits.QUESTIONS);
        return questions;
    }

    private Question question(String id, PolicyYaml.QuestionYaml yaml, Set<String> tracks) {
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

    private Map<String, Aspect> aspects(Map<String, Aspect> declared) {
        Map<String, Aspect> aspects = new LinkedHashMap<>();
        List<String> components = new ArrayList<>();
        declared.forEach((id, aspect) -> {
            complete.text("aspects." + id + ".label", aspect.label());
            Map<String, Text> own = texts(aspect.components(), "aspects." + id + ".components");
            complete.there("aspects." + id + ".components", !own.isEmpty());
            components.addAll(own.keySet());
            aspects.put(id, new Aspect(aspect.label(), own));
        });
        complete.ids("aspects", aspects.keySet());
        complete.differ("aspects", components);
        return aspects;
    }

    private Map<String, Text> texts(Map<String, Text> texts, String name) {
        orEmpty(texts).forEach((id, text) -> complete.text(name + "." + id, text));
        complete.ids(name, orEmpty(texts).keySet());
        return orEmpty(texts);
    }
}
