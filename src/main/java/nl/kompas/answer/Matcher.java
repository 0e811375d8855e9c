package nl.kompas.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Constraints;
import nl.kompas.rule.Fact;
import nl.kompas.rule.FactKind;

/** Tells whether conditions hold for the facts of one evaluated case. Drools decides what applies; this explains why not. */
final class Matcher {

    private final Map<FactKind, List<Fact>> facts;

    Matcher(Map<FactKind, List<Fact>> facts) {
        this.facts = facts;
    }

    /**
     * Whether conditions hold together in some way that is accepted.
     *
     * @param skipped the place of a condition that is taken to hold; -1 for none
     * @param accept told what is bound; ends the search by true
     */
    boolean holds(
            List<Condition> conditions, int skipped, Map<String, Object> names, Predicate<Map<String, Object>> accept) {
        return from(conditions, 0, skipped, names, accept);
    }

    private boolean from(
            List<Condition> conditions,
            int at,
            int skipped,
            Map<String, Object> names,
            Predicate<Map<String, Object>> accept) {
        if (at == conditions.size()) {
            return accept.test(names);
        }
        Condition condition = conditions.get(at);
        if (at == skipped) {
            return from(conditions, at + 1, skipped, names, accept);
        }
        if (condition instanceof Condition.Pattern pattern) {
            for (Fact fact : facts.getOrDefault(pattern.kind(), List.of())) {
                if (matches(pattern, fact, names)
                        && from(conditions, at + 1, skipped, bound(pattern, fact, names), accept)) {
                    return true;
                }
                if (pattern.bindings().isEmpty() && matches(pattern, fact, names)) {
                    return false;
                }
            }
            return false;
        }
        return holdsAlone(condition, names) && from(conditions, at + 1, skipped, names, accept);
    }

    private boolean holdsAlone(Condition condition, Map<String, Object> names) {
        if (condition instanceof Condition.Not not) {
            return !holds(not.conditions(), -1, names, any -> true);
        }
        if (condition instanceof Condition.Exists exists) {
            return holds(exists.conditions(), -1, names, any -> true);
        }
        return ((Condition.Either) condition)
                .branches().stream().anyMatch(branch -> holds(branch, -1, names, any -> true));
    }

    private static boolean matches(Condition.Pattern pattern, Fact fact, Map<String, Object> names) {
        return pattern.constraints().stream().allMatch(constraint -> Constraints.holds(constraint, fact, names::get));
    }

    private static Map<String, Object> bound(Condition.Pattern pattern, Fact fact, Map<String, Object> names) {
        if (pattern.bindings().isEmpty()) {
            return names;
        }
        Map<String, Object> extended = new HashMap<>(names);
        pattern.bindings().forEach((name, field) -> extended.put(name, fact.get(field)));
        return extended;
    }
}
