package nl.kompas.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kompas.catalogue.Edition;
import nl.kompas.policy.Place;
import nl.kompas.replay.Compared.RuleSetKey;
import nl.kompas.rule.Rule;

/** Tells where rules stand, in whatever rule set they were cited. For one thread. */
final class CitedRules {

    /** Rule sets that are loaded for this alone; each takes a second or so. */
    private static final int MOST_LOADED = 20;

    private final Targets targets;
    private final Map<RuleSetKey, Map<String, Place>> places = new HashMap<>();
    private int loaded;

    CitedRules(Targets targets, Target target) {
        this.targets = targets;
        remember(target.edition());
        target.now().ifPresent(this::remember);
    }

    private void remember(Edition edition) {
        places.put(key(edition), places(edition));
    }

    /** Names the rules of an edition. */
    static RuleSetKey key(Edition edition) {
        return new RuleSetKey(edition.framework().id(), edition.hash());
    }

    private static Map<String, Place> places(Edition edition) {
        return edition.rules().stream().collect(Collectors.toMap(Rule::id, Rule::place));
    }

    /** Those rules of that rule set. */
    List<CitedRule> of(RuleSetKey key, List<String> ids) {
        if (key == null || ids.isEmpty()) {
            return List.of();
        }
        Map<String, Place> known = places.computeIfAbsent(key, this::load);
        return ids.stream()
                .map(id -> Optional.ofNullable(known.get(id))
                        .map(place -> new CitedRule(id, place.file(), place.line()))
                        .orElse(new CitedRule(id, null, null)))
                .toList();
    }

    private Map<String, Place> load(RuleSetKey key) {
        if (loaded >= MOST_LOADED) {
            return Map.of();
        }
        loaded++;
        return targets.withHash(key.edition(), key.hash())
                .map(CitedRules::places)
                .orElse(Map.of());
    }
}
