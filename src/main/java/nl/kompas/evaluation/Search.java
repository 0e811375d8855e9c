package nl.kompas.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Fact;

/** Goes through the ways in which conditions hold together for what is known. */
@FunctionalInterface
interface Search {

    /** Told of each way; ends the search by true. */
    @FunctionalInterface
    interface Found {
        boolean way(Object[] names);
    }

    /** One way is enough. */
    Found ONE = names -> true;

    /**
     * Searches.
     *
     * @param names room for what conditions bind, by number
     * @return true where it was ended
     */
    boolean run(Known known, Object[] names, Found found);

    /** Finds each way once for the facts that match, conditions in the order of their file. */
    static Search each(List<Condition> conditions, Slots slots, Map<String, Integer> names) {
        return chained(conditions, slots, names, true);
    }

    /** Finds each way once for what it binds: where a pattern binds nothing, one fact that matches does for all. */
    static Search of(List<Condition> conditions, Slots slots, Map<String, Integer> names) {
        return chained(conditions, slots, names, false);
    }

    private static Search chained(List<Condition> conditions, Slots slots, Map<String, Integer> names, boolean each) {
        Search search = (known, bound, found) -> found.way(bound);
        for (int i = conditions.size() - 1; i >= 0; i--) {
            search = before(search, conditions.get(i), slots, names, each);
        }
        return search;
    }

    private static Search before(
            Search rest, Condition condition, Slots slots, Map<String, Integer> names, boolean each) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern.bindings().isEmpty() && !each
                    ? some(rest, pattern, slots, names)
                    : every(rest, pattern, slots, names);
        }
        if (condition instanceof Condition.Not not) {
            Search inner = apart(not.conditions(), slots, names);
            return (known, bound, found) -> !inner.run(known, bound, ONE) && rest.run(known, bound, found);
        }
        if (condition instanceof Condition.Exists exists) {
            Search inner = apart(exists.conditions(), slots, names);
            return (known, bound, found) -> inner.run(known, bound, ONE) && rest.run(known, bound, found);
        }
        List<Search> branches = ((Condition.Either) condition)
                .branches().stream().map(branch -> apart(branch, slots, names)).toList();
        return (known, bound, found) -> {
            for (Search branch : branches) {
                if (branch.run(known, bound, ONE)) {
                    return rest.run(known, bound, found);
                }
            }
            return false;
        };
    }

    /** What conditions within brackets bind is forgotten behind them. */
    private static Search apart(List<Condition> conditions, Slots slots, Map<String, Integer> names) {
        Search search = of(conditions, slots, names);
        int[] within = Names.numbered(conditions).keySet().stream()
                .mapToInt(names::get)
                .toArray();
        return within.length == 0
                ? search
                : (known, bound, found) -> {
                    boolean holds = search.run(known, bound, found);
                    for (int name : within) {
                        bound[name] = null;
                    }
                    return holds;
                };
    }

    private static Search some(Search rest, Condition.Pattern pattern, Slots slots, Map<String, Integer> names) {
        int slot = slots.of(pattern);
        Check check = Check.of(pattern, names);
        return (known, bound, found) -> {
            for (Fact fact : known.at(slot)) {
                if (check.holds(fact.values(), bound)) {
                    return rest.run(known, bound, found);
                }
            }
            return false;
        };
    }

    private static Search every(Search rest, Condition.Pattern pattern, Slots slots, Map<String, Integer> names) {
        int slot = slots.of(pattern);
        Check check = Check.of(pattern, names);
        Set<String> bindings = pattern.bindings().keySet();
        int[] fields = pattern.bindings().values().stream()
                .mapToInt(field -> field.index())
                .toArray();
        int[] targets = bindings.stream().mapToInt(names::get).toArray();
        return (known, bound, found) -> {
            for (Fact fact : known.at(slot)) {
                Object[] values = fact.values();
                if (check.holds(values, bound)) {
                    for (int i = 0; i < fields.length; i++) {
                        bound[targets[i]] = values[fields[i]];
                    }
                    if (rest.run(known, bound, found)) {
                        return true;
                    }
                }
            }
            return false;
        };
    }
}
