package nl.kompas.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Fact;

/** Goes through the ways in which conditions hold together for what is known. */
@FunctionalInterface
interface JoinSearch {

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
    boolean run(WorkingMemory workingMemory, Object[] names, Found found);

    /** Finds each way once for the facts that match, conditions in the order of their file. */
    static JoinSearch each(List<Condition> conditions, FactSlots factSlots, Map<String, Integer> names) {
        return chained(conditions, factSlots, names, true);
    }

    /** Finds each way once for what it binds: where a pattern binds nothing, one fact that matches does for all. */
    static JoinSearch of(List<Condition> conditions, FactSlots factSlots, Map<String, Integer> names) {
        return chained(conditions, factSlots, names, false);
    }

    private static JoinSearch chained(
            List<Condition> conditions, FactSlots factSlots, Map<String, Integer> names, boolean each) {
        JoinSearch joinSearch = (workingMemory, bound, found) -> found.way(bound);
        for (int i = conditions.size() - 1; i >= 0; i--) {
            joinSearch = before(joinSearch, conditions.get(i), factSlots, names, each);
        }
        return joinSearch;
    }

    private static JoinSearch before(
            JoinSearch rest, Condition condition, FactSlots factSlots, Map<String, Integer> names, boolean each) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern.bindings().isEmpty() && !each
                    ? some(rest, pattern, factSlots, names)
                    : every(rest, pattern, factSlots, names);
        }
        if (condition instanceof Condition.Not not) {
            JoinSearch inner = apart(not.conditions(), factSlots, names);
            return (workingMemory, bound, found) ->
                    !inner.run(workingMemory, bound, ONE) && rest.run(workingMemory, bound, found);
        }
        if (condition instanceof Condition.Exists exists) {
            JoinSearch inner = apart(exists.conditions(), factSlots, names);
            return (workingMemory, bound, found) ->
                    inner.run(workingMemory, bound, ONE) && rest.run(workingMemory, bound, found);
        }
        List<JoinSearch> branches = ((Condition.Either) condition)
                .branches().stream()
                        .map(branch -> apart(branch, factSlots, names))
                        .toList();
        return (workingMemory, bound, found) -> {
            for (JoinSearch branch : branches) {
                if (branch.run(workingMemory, bound, ONE)) {
                    return rest.run(workingMemory, bound, found);
                }
            }
            return false;
        };
    }

    /** What conditions within brackets bind is forgotten behind them. */
    private static JoinSearch apart(List<Condition> conditions, FactSlots factSlots, Map<String, Integer> names) {
        JoinSearch joinSearch = of(conditions, factSlots, names);
        int[] within = VariableBindings.numbered(conditions).keySet().stream()
                .mapToInt(names::get)
                .toArray();
        return within.length == 0
                ? joinSearch
                : (workingMemory, bound, found) -> {
                    boolean holds = joinSearch.run(workingMemory, bound, found);
                    for (int name : within) {
                        bound[name] = null;
                    }
                    return holds;
                };
    }

    private static JoinSearch some(
            JoinSearch rest, Condition.Pattern pattern, FactSlots factSlots, Map<String, Integer> names) {
        int slot = factSlots.of(pattern);
        ConstraintCheck constraintCheck = ConstraintCheck.of(pattern, names);
        return (workingMemory, bound, found) -> {
            for (Fact fact : workingMemory.at(slot)) {
                if (constraintCheck.holds(fact.values(), bound)) {
                    return rest.run(workingMemory, bound, found);
                }
            }
            return false;
        };
    }

    private static JoinSearch every(
            JoinSearch rest, Condition.Pattern pattern, FactSlots factSlots, Map<String, Integer> names) {
        int slot = factSlots.of(pattern);
        ConstraintCheck constraintCheck = ConstraintCheck.of(pattern, names);
        Set<String> bindings = pattern.bindings().keySet();
        int[] fields = pattern.bindings().values().stream()
                .mapToInt(field -> field.index())
                .toArray();
        int[] targets = bindings.stream().mapToInt(names::get).toArray();
        return (workingMemory, bound, found) -> {
            for (Fact fact : workingMemory.at(slot)) {
                Object[] values = fact.values();
                if (constraintCheck.holds(values, bound)) {
                    for (int i = 0; i < fields.length; i++) {
                        bound[targets[i]] = values[fields[i]];
                    }
                    if (rest.run(workingMemory, bound, found)) {
                        return true;
                    }
                }
            }
            return false;
        };
    }
}
