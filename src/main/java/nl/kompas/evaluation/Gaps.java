package nl.kompas.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Rule;

/** Finds the rules that one condition kept from applying. Drools decides what applies; this tells why not. */
final class Gaps {

    private final List<Near> nearly = new ArrayList<>();

    /** A rule with the searches for each of its conditions left out, the last one first. */
    private record Near(Rule rule, int names, List<Without> without) {}

    /** The search for all conditions but one, with the numbers of the names that they bind. */
    private record Without(Condition condition, Search others, Map<String, Integer> bound) {}

    Gaps(List<Rule> rules, Slots slots) {
        for (Rule rule : rules) {
            Map<String, Integer> names = Names.numbered(rule.when());
            List<Without> without = new ArrayList<>();
            for (int i = rule.when().size() - 1; i >= 0; i--) {
                without.add(without(rule.when(), i, names, slots));
            }
            nearly.add(new Near(rule, names.size(), List.copyOf(without)));
        }
    }

    private static Without without(List<Condition> all, int left, Map<String, Integer> names, Slots slots) {
        List<Condition> others = new ArrayList<>(all);
        Condition condition = others.remove(left);
        Map<String, Integer> bound = new TreeMap<>();
        for (Condition other : others) {
            if (other instanceof Condition.Pattern pattern) {
                pattern.bindings().keySet().forEach(name -> bound.put(name, names.get(name)));
            }
        }
        return new Without(condition, Search.of(others, slots, names), bound);
    }

    /** The gaps of rules that did not apply, in the order of the rules. */
    List<Gap> of(Known known, Reasons reasons) {
        List<Gap> gaps = new ArrayList<>();
        Set<String> applied = reasons.applied();
        for (Near near : nearly) {
            if (!applied.contains(near.rule().id())) {
                gap(near, known).ifPresent(gaps::add);
            }
        }
        return gaps;
    }

    private static Optional<Gap> gap(Near near, Known known) {
        for (Without without : near.without()) {
            Map<String, Set<Object>> names = new TreeMap<>();
            boolean[] found = {false};
            without.others().run(known, new Object[near.names()], bound -> {
                found[0] = true;
                without.bound().forEach((name, number) -> names.computeIfAbsent(name, any -> new TreeSet<>())
                        .add(bound[number]));
                return names.isEmpty();
            });
            if (found[0]) {
                return Optional.of(new Gap(near.rule(), without.condition(), names));
            }
        }
        return Optional.empty();
    }
}
