package nl.kompas.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kompas.edition.Edition;
import nl.kompas.policy.FilePosition;
import nl.kompas.replay.CaseComparison.RuleSetKey;
import nl.kompas.rule.Rule;

/** Tells where rules stand, in whatever rule set they were cited. For one thread. */
final class CitedRules {

    /** Rule sets that are loaded for this alone; each takes a second or so. */
    private static final int MOST_LOADED = 20;

    private final ReplayTargets replayTargets;
    private final Map<RuleSetKey, Map<String, FilePosition>> places = new HashMap<>();
    private int loaded;

    CitedRules(ReplayTargets replayTargets, ReplayTarget replayTarget) {
        this.replayTargets = replayTargets;
        remember(replayTarget.edition());
        replayTarget.now().ifPresent(this::remember);
    }

    private void remember(Edition edition) {
        places.put(key(edition), places(edition));
    }

    /** Names the rules of an edition. */
    static RuleSetKey key(Edition edition) {
        return new RuleSetKey(edition.definition().id(), edition.hash());
    }

    private static Map<String, FilePosition> places(Edition edition) {
        return edition.rules().stream().collect(Collectors.toMap(Rule::id, Rule::place));
    }

    /** Those rules of that rule set. */
    List<CitedRule> of(RuleSetKey key, List<String> ids) {
        if (key == null || ids.isEmpty()) {
            return List.of();
        }
        Map<String, FilePosition> known = places.computeIfAbsent(key, this::load);
        return ids.stream()
                .map(id -> Optional.ofNullable(known.get(id))
                        .map(place -> new CitedRule(id, place.file(), place.line()))
                        .orElse(new CitedRule(id, null, null)))
                .toList();
    }

    private Map<String, FilePosition> load(RuleSetKey key) {
        if (loaded >= MOST_LOADED) {
            return Map.of();
        }
        loaded++;
        return replayTargets
                .withHash(key.edition(), key.hash())
                .map(CitedRules::places)
                .orElse(Map.of());
    }
}
