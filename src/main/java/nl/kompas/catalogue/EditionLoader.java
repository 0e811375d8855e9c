package nl.kompas.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kompas.answer.Answerer;
import nl.kompas.policy.Faults;
import nl.kompas.policy.Framework;
import nl.kompas.policy.FrameworkReader;
import nl.kompas.policy.Place;
import nl.kompas.policy.Table;
import nl.kompas.policy.Text;
import nl.kompas.profile.DrlReader;
import nl.kompas.profile.RuleSetReader;
import nl.kompas.relevance.Relevance;
import nl.kompas.rule.Rule;
import nl.kompas.rule.RuleSet;

/** Checks the files of editions and makes them ready to answer. */
public final class EditionLoader {

    private final Clock clock;

    /** A loader; the clock tells since when an edition answers. */
    public EditionLoader(Clock clock) {
        this.clock = clock;
    }

    /** What becomes of an edition's files: it answers, or there are faults. */
    public EditionState load(EditionFiles files) {
        Faults faults = new Faults();
        files.unread().forEach(faults::add);
        Map<String, Table> shared = FrameworkReader.shared(RulesFolder.REFERENCE + "/", files.reference(), faults);
        Optional<Edition> edition = FrameworkReader.read(files.id(), files.own(), shared, faults)
                .flatMap(framework -> edition(framework, files, faults));
        Instant now = clock.instant();
        Report report = new Report(files.revision(), now, edition.isPresent(), faults.all(), List.of());
        return new EditionState(files.id(), edition, edition.map(any -> now), report);
    }

    private static Optional<Edition> edition(Framework framework, EditionFiles files, Faults faults) {
        List<Rule> rules = new DrlReader(framework, faults).read(files.own(".drl"));
        if (!faults.none()) {
            return Optional.empty();
        }
        Map<String, RuleSet> sets = new RuleSetReader(framework, faults).read(rules);
        if (!faults.none()) {
            return Optional.empty();
        }
        Map<RuleSet, Relevance> relevances = new LinkedHashMap<>();
        sets.values().forEach(set -> Relevance.of(set)
                .ifPresentOrElse(relevance -> relevances.put(set, relevance), () -> tooLarge(framework, faults)));
        if (!faults.none()) {
            return Optional.empty();
        }
        String hash = RulesetHash.of(files, rules);
        return Optional.of(new Edition(files, framework, rules, hash, new Answerer(hash, relevances)));
    }

    private static void tooLarge(Framework framework, Faults faults) {
        faults.add(
                "too-many-distinctions",
                Place.of(framework.id().toString()),
                new Text(
                        "De regels onderscheiden samen te veel gevallen om na te gaan wat er nog ontbreekt.",
                        "Together the rules tell too many cases apart to find out what is still missing."),
                new Text(
                        "Verdeel grote tabellen of vergelijkingen tussen lijsten over onderdelen van het kompas.",
                        "Divide large tables or comparisons between lists over components of the compass."));
    }
}
