package nl.kompas.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kompas.replay.EffectGroup.RuleCount;

/**
 * How many answers change, by what changes in them. A case stands in as many groups as things change in its answer. Memory grows
 * with what rules can say, and not with the number of cases. Safe for use by many threads.
 */
final class Impact {

    private static final int MOST_EXAMPLES = 3;

    /** Rules say far less; what given cases expect may be anything. What comes beyond is counted in no group. */
    private static final int MOST_GROUPS = 2_000;

    private final Map<Effect, Tally> tallies = new LinkedHashMap<>();

    private static final class Tally {
        private long count;
        private final Map<CitedRule, Long> before = new LinkedHashMap<>();
        private final Map<CitedRule, Long> after = new LinkedHashMap<>();
        private final List<String> examples = new ArrayList<>();

        void add(String id, CaseDifference.Change change) {
            count++;
            change.rulesBefore().forEach(rule -> before.merge(rule, 1L, Long::sum));
            change.rulesAfter().forEach(rule -> after.merge(rule, 1L, Long::sum));
            if (examples.size() < MOST_EXAMPLES) {
                examples.add(id);
            }
        }
    }

    synchronized void add(CaseDifference difference) {
        for (CaseDifference.Change change : difference.changes()) {
            Effect effect = Effect.of(change);
            if (tallies.size() < MOST_GROUPS || tallies.containsKey(effect)) {
                tallies.computeIfAbsent(effect, any -> new Tally()).add(difference.id(), change);
            }
        }
    }

    /** What changes most often first. */
    synchronized List<EffectGroup> groups() {
        return tallies.entrySet().stream()
                .map(each -> group(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingLong(EffectGroup::count).reversed())
                .toList();
    }

    private static EffectGroup group(Effect what, Tally tally) {
        return new EffectGroup(
                what, tally.count, ordered(tally.before), ordered(tally.after), List.copyOf(tally.examples));
    }

    private static List<RuleCount> ordered(Map<CitedRule, Long> rules) {
        return rules.entrySet().stream()
                .map(each -> new RuleCount(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingLong(RuleCount::count).reversed().thenComparing(each -> each.rule()
                        .id()))
                .toList();
    }
}
