package nl.kompas.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Conditions;
import nl.kompas.rule.Constraints;

/** The names that conditions bind and use. */
final class VariableBindings {

    private VariableBindings() {}

    /** A number for each name that conditions bind; a name is never bound twice at the same time. */
    static Map<String, Integer> numbered(List<Condition> conditions) {
        Map<String, Integer> numbers = new HashMap<>();
        Conditions.eachPattern(conditions, pattern -> pattern.bindings()
                .keySet()
                .forEach(name -> numbers.computeIfAbsent(name, any -> numbers.size())));
        return numbers;
    }

    /** Whether a condition uses names that an earlier one binds. */
    static boolean joins(Condition condition) {
        Set<String> bound = new HashSet<>();
        Set<String> used = new HashSet<>();
        Conditions.eachPattern(List.of(condition), pattern -> {
            bound.addAll(pattern.bindings().keySet());
            pattern.constraints().forEach(constraint -> used.addAll(Constraints.names(constraint)));
        });
        return !bound.containsAll(used);
    }
}
