package nl.kompas.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Rule;

/** Finds near misses: rules that one condition kept from firing. The network decides what fires; this tells why not. */
final class NearMissFinder {

    private static final int JOINS = -1;
    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private final SharedConditions shared;
    private final Near[] nearly;
    private final WatchedConditions watchedConditions;

    /**
     * A rule.
     *
     * @param alone the number of each condition that can be looked at by itself, {@code JOINS} for the others
     * @param joins whether there are others
     * @param nearMisses the nearMiss that each condition leaves where it alone does not hold and uses no name
     * @param without the searches for all conditions but one
     */
    private record Near(int[] alone, boolean joins, NearMiss[] nearMisses, Without[] without, int names) {}

    /** The search for all conditions but one, with the numbers of the names that they bind. */
    private record Without(JoinSearch others, Map<String, Integer> bound) {}

    NearMissFinder(List<Rule> rules, FactSlots factSlots) {
        this.shared = new SharedConditions(factSlots);
        this.nearly = new Near[rules.size()];
        this.watchedConditions = new WatchedConditions(rules, factSlots);
        for (int i = 0; i < nearly.length; i++) {
            nearly[i] = near(i, rules.get(i).when(), factSlots);
        }
    }

    private Near near(int rule, List<Condition> when, FactSlots factSlots) {
        Map<String, Integer> names = VariableBindings.numbered(when);
        int[] alone = new int[when.size()];
        NearMiss[] nearMisses = new NearMiss[when.size()];
        Without[] without = new Without[when.size()];
        boolean joins = false;
        for (int i = 0; i < alone.length; i++) {
            boolean joined = VariableBindings.joins(when.get(i));
            joins |= joined;
            alone[i] = joined ? JOINS : shared.number(when.get(i));
            nearMisses[i] = new NearMiss(rule, i, Map.of());
            without[i] = without(when, i, names, factSlots);
        }
        return new Near(alone, joins, nearMisses, without, names.size());
    }

    private static Without without(List<Condition> all, int left, Map<String, Integer> names, FactSlots factSlots) {
        List<Condition> others = new ArrayList<>(all);
        others.remove(left);
        Map<String, Integer> bound = new TreeMap<>();
        for (Condition other : others) {
            if (other instanceof Condition.Pattern pattern) {
                pattern.bindings().keySet().forEach(name -> bound.put(name, names.get(name)));
            }
        }
        return new Without(JoinSearch.of(others, factSlots, names), bound);
    }

    /** The nearMisses of rules that did not apply, in the order of the rules. */
    List<NearMiss> of(WorkingMemory workingMemory, Provenance provenance) {
        List<NearMiss> found = new ArrayList<>();
        BitSet possible = watchedConditions.possible(workingMemory);
        possible.andNot(provenance.firedRules());
        SharedConditions.Held held = shared.new Held(workingMemory);
        for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
            NearMiss nearMiss = nearMiss(nearly[i], workingMemory, held);
            if (nearMiss != null) {
                found.add(nearMiss);
            }
        }
        return found;
    }

    /** The last condition counts first where more than one could be what lacks. */
    private static NearMiss nearMiss(Near near, WorkingMemory workingMemory, SharedConditions.Held held) {
        int lacking = lacking(near, held);
        if (lacking == SEVERAL) {
            return null;
        }
        if (lacking != NONE) {
            return near.joins() ? searched(near, lacking, workingMemory) : near.nearMisses()[lacking];
        }
        NearMiss nearMiss = null;
        for (int i = near.alone().length - 1; i >= 0 && nearMiss == null; i--) {
            nearMiss = searched(near, i, workingMemory);
        }
        return nearMiss;
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

    private static NearMiss searched(Near near, int left, WorkingMemory workingMemory) {
        Without without = near.without()[left];
        Map<String, Set<Object>> names = new TreeMap<>();
        boolean[] found = {false};
        without.others().run(workingMemory, new Object[near.names()], bound -> {
            found[0] = true;
            without.bound().forEach((name, number) -> names.computeIfAbsent(name, any -> new TreeSet<>())
                    .add(bound[number]));
            return names.isEmpty();
        });
        NearMiss plain = near.nearMisses()[left];
        return found[0] ? new NearMiss(plain.rule(), plain.condition(), names) : null;
    }
}
