package nl.kompas.answer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kompas.answer.Answer.Almost;
import nl.kompas.cases.Case;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Fact;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.Rule;
import nl.kompas.rule.RuleSet;

/** Finds the rules that one condition kept from applying: the answer to "why not?". */
final class AlmostFinder {

    private final RuleSet rules;

    AlmostFinder(RuleSet rules) {
        this.rules = rules;
    }

    /** The rules that nearly applied, by id. */
    List<Almost> find(Case asked, List<Fact> facts, Set<String> applied) {
        Map<FactKind, List<Fact>> byKind = new EnumMap<>(FactKind.class);
        facts.forEach(fact ->
                byKind.computeIfAbsent(fact.kind(), kind -> new ArrayList<>()).add(fact));
        Matcher matcher = new Matcher(byKind);
        LackingWording wording = new LackingWording(asked, byKind);
        List<Almost> almost = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            if (!applied.contains(rule.id())) {
                lacking(rule, matcher)
                        .map(gap -> new Almost(rule.id(), wording.of(gap.condition(), gap.names())))
                        .ifPresent(almost::add);
            }
        }
        return almost;
    }

    /** The condition that did not hold, and all values that the others bound in some way of holding. */
    private record Gap(Condition condition, Map<String, Set<Object>> names) {}

    private Optional<Gap> lacking(Rule rule, Matcher matcher) {
        for (int i = rule.when().size() - 1; i >= 0; i--) {
            Map<String, Set<Object>> names = new TreeMap<>();
            boolean[] found = {false};
            matcher.holds(rule.when(), i, Map.of(), bound -> {
                found[0] = true;
                bound.forEach((name, value) ->
                        names.computeIfAbsent(name, any -> new TreeSet<>()).add(value));
                return false;
            });
            if (found[0]) {
                return Optional.of(new Gap(rule.when().get(i), names));
            }
        }
        return Optional.empty();
    }
}
