package nl.kompas.catalogue;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.kompas.answer.Answerer;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.Faults;
import nl.kompas.policy.Framework;
import nl.kompas.policy.FrameworkReader;
import nl.kompas.policy.Table;
import nl.kompas.profile.DrlReader;
import nl.kompas.profile.RuleSetReader;
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
        String hash = RulesetHash.of(files, reference, rules);
        return Optional.of(new Edition(framework, rules, hash, new Answerer(sets, hash)));
    }
}
