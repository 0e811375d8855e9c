package nl.kompas.catalogue;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.kompas.answer.Answerer;
import nl.kompas.policy.EditionId;
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

/** Reads, checks and compiles editions. */
final class EditionLoader {

    private final RulesFolder folder;
    private final Clock clock;

    EditionLoader(RulesFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** An edition's state after reading its folder as it is now: it answers, or there are faults. */
    EditionState load(EditionId id) {
        Faults faults = new Faults();
        Map<String, String> reference = folder.files(RulesFolder.REFERENCE, faults);
        Map<String, Table> shared = FrameworkReader.shared(RulesFolder.REFERENCE + "/", reference, faults);
        Map<String, String> files = folder.files(id.toString(), faults);
        Optional<Edition> edition = FrameworkReader.read(id, files, shared, faults)
                .flatMap(framework -> edition(framework, files, reference, faults));
        return new EditionState(id, edition, edition.map(any -> clock.instant()), faults.all());
    }

    private static Optional<Edition> edition(
            Framework framework, Map<String, String> files, Map<String, String> reference, Faults faults) {
        Map<String, String> drl = new TreeMap<>(files);
        drl.keySet().removeIf(name -> !name.endsWith(".drl"));
        List<Rule> rules = new DrlReader(framework, faults).read(drl);
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
        String hash = RulesetHash.of(files, reference, rules);
        return Optional.of(new Edition(framework, rules, hash, new Answerer(hash, relevances)));
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
