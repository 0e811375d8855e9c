package nl.kompas.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Rule;

/** Finds the rules that one condition kept from applying. Drools decides what applies; this tells why not. */
final class Gaps {

    private static final int JOINS = -1;
    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private final SharedConditions shared;
    private final Near[] nearly;
    private final Watched watched;

    /**
     * A rule.
     *
     * @param alone the number of each condition that can be looked at by itself, {@code JOINS} for the others
     * @param joins whether there are others
     * @param gaps the gap that each condition leaves where it alone does not hold and uses no name
     * @param without the searches for all conditions but one
     */
    private record Near(int[] alone, boolean joins, Gap[] gaps, Without[] without, int names) {}

    /** The search for all conditions but one, with the numbers of the names that they bind. */
    private record Without(Search others, Map<String, Integer> bound) {}

    Gaps(List<Rule> rules, Slots slots) {
        this.shared = new SharedConditions(slots);
        this.nearly = new Near[rules.size()];
        this.watched = new Watched(rules, slots);
        for (int i = 0; i < nearly.length; i++) {
            nearly[i] = near(i, rules.get(i).when(), slots);
        }
    }

    private Near near(int rule, List<Condition> when, Slots slots) {
        Map<String, Integer> names = Names.numbered(when);
        int[] alone = new int[when.size()];
        Gap[] gaps = new Gap[when.size()];
        Without[] without = new Without[when.size()];
        boolean joins = false;
        for (int i = 0; i < alone.length; i++) {
            boolean joined = Names.joins(when.get(i));
            joins |= joined;
            alone[i] = joined ? JOINS : shared.number(when.get(i));
            gaps[i] = new Gap(rule, i, Map.of());
            without[i] = without(when, i, names, slots);
        }
        return new Near(alone, joins, gaps, without, names.size());
    }

    private static Without without(List<Condition> all, int left, Map<String, Integer> names, Slots slots) {
        List<Condition> others = new ArrayList<>(all);
        others.remove(left);
        Map<String, Integer> bound = new TreeMap<>();
        for (Condition other : others) {
            if (other instanceof Condition.Pattern pattern) {
                pattern.bindings().keySet().forEach(name -> bound.put(name, names.get(name)));
            }
        }
        return new Without(Search.of(others, slots, names), bound);
    }

    /** The gaps of rules that did not apply, in the order of the rules. */
    List<Gap> of(Known known, Reasons reasons) {
        List<Gap> found = new ArrayList<>();
        BitSet possible = watched.possible(known);
        possible.andNot(reasons.speakers());
        SharedConditions.Held held = shared.new Held(known);
        for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
            Gap gap = gap(nearly[i], known, held);
            if (gap != null) {
                found.add(gap);
            }
        }
        return found;
    }

    /** The last condition counts first where more than one could be what lacks. */
    private static Gap gap(Near near, Known known, SharedConditions.Held held) {
        int lacking = lacking(near, held);
        if (lacking == SEVERAL) {
            return null;
        }
        if (lacking != NONE) {
            return near.joins() ? searched(near, lacking, known) : near.gaps()[lacking];
        }
        Gap gap = null;
        for (int i = near.alone().length - 1; i >= 0 && gap == null; i--) {
            gap = searched(near, i, known);
        }
        return gap;
    }

    /** The one condition that does not hold by itself, {@code NONE} or {@code SEVERAL}. */
    private static int lacking(Near near, SharedConditions.Held held) {
        int[] alone = near.alone();
        int lacking = NONE;
        for (int i = 0; i < alone.length; i++) {
            if (alone[i] != JOINS && !held.holds(alone[i])) {
                if (lacking != NONE) {
                    return SEVERAL;
                }
                lacking = i;
            }
        }
        return lacking;
    }

    private static Gap searched(Near near, int left, Known known) {
        Without without = near.without()[left];
        Map<String, Set<Object>> names = new TreeMap<>();
        boolean[] found = {false};
        without.others().run(known, new Object[near.names()], bound -> {
            found[0] = true;
            without.bound().forEach((name, number) -> names.computeIfAbsent(name, any -> new TreeSet<>())
                    .add(bound[number]));
            return names.isEmpty();
        });
        Gap plain = near.gaps()[left];
        return found[0] ? new Gap(plain.rule(), plain.condition(), names) : null;
    }
}
