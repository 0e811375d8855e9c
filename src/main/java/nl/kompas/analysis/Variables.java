package nl.kompas.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.kompas.policy.Indicator;
import nl.kompas.policy.Vocabulary;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Conditions;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.Rule;

/**
 * The variables of a question's diagrams, in the order in which the rules first use them. A list has a variable for whether it was
 * given and one for each value; every other indicator has one variable, whose value 0 means: not given.
 */
final class Variables {

    /** What a variable stands for: an indicator, and the value of a list; null stands for the list as a whole. */
    record Slot(String indicator, String item) {}

    /** Stands for the day of the case, which is always given. */
    static final String DAY = "";

    /** Stands for whether nothing is missing, as if that depended on no answer; only where a rule asks for it. */
    static final String NOTHING_MISSING = "\u0000nothing-missing";

    private final Map<Slot, Integer> index = new LinkedHashMap<>();
    private final List<Slot> slots = new ArrayList<>();

    /** The variables that the patterns of those rules need, for the indicators that serve the question. */
    Variables(List<Rule> rules, Vocabulary vocabulary, String question, Set<String> first) {
        Map<String, Set<String>> kin = kin(rules);
        add(new Slot(DAY, null));
        Set<String> ordered = new LinkedHashSet<>(first);
        DependencySlice.eachPattern(rules, pattern -> {
            if (pattern.kind().fields().contains("indicator")) {
                ordered.add(Conditions.literal(pattern, "indicator"));
            } else if (pattern.kind() == FactKind.NOTHING_MISSING) {
                add(new Slot(NOTHING_MISSING, null));
            }
        });
        for (String id : ordered) {
            Indicator indicator = vocabulary.find(id).orElseThrow();
            if (indicator.serves().contains(question) && !index.containsKey(new Slot(id, null))) {
                add(indicator, kin.getOrDefault(id, Set.of(id)), vocabulary, question);
            }
        }
    }

    /** Lists of which one rule compares the items: their variables stand side by side, or diagrams grow out of bounds. */
    private static Map<String, Set<String>> kin(List<Rule> rules) {
        Map<String, Set<String>> kin = new LinkedHashMap<>();
        for (Rule rule : rules) {
            Set<String> lists = new TreeSet<>();
            Conditions.eachPattern(rule.when(), pattern -> {
                if (pattern.kind() == FactKind.ITEM) {
                    lists.add(Conditions.literal(pattern, "indicator"));
                }
            });
            Set<String> all = new TreeSet<>(lists);
            lists.forEach(list -> all.addAll(kin.getOrDefault(list, Set.of())));
            all.forEach(list -> kin.put(list, all));
        }
        return kin;
    }

    private void add(Indicator indicator, Set<String> kin, Vocabulary vocabulary, String question) {
        if (!(indicator instanceof Indicator.Several several)) {
            add(new Slot(indicator.id(), null));
            return;
        }
        List<Indicator.Several> together = new ArrayList<>(List.of(several));
        for (String id : kin) {
            if (!id.equals(several.id())
                    && vocabulary.find(id).orElseThrow() instanceof Indicator.Several other
                    && other.serves().contains(question)) {
                together.add(other);
            }
        }
        together.forEach(list -> add(new Slot(list.id(), null)));
        Set<String> values = new LinkedHashSet<>();
        together.forEach(list -> values.addAll(list.values().keySet()));
        for (String value : values) {
            together.stream()
                    .filter(list -> list.values().containsKey(value))
                    .forEach(list -> add(new Slot(list.id(), value)));
        }
    }

    private void add(Slot slot) {
        if (index.putIfAbsent(slot, slots.size()) == null) {
            slots.add(slot);
        }
    }

    /** How many there are. */
    int count() {
        return slots.size();
    }

    /** What a variable stands for. */
    Slot slot(int variable) {
        return slots.get(variable);
    }

    /** The variable of an indicator, or of the value of a list. */
    int of(String indicator, String item) {
        return index.get(new Slot(indicator, item));
    }

    /** Whether the indicator has variables. */
    boolean has(String indicator) {
        return index.containsKey(new Slot(indicator, null));
    }

    /** Whether the indicator is a list that has variables for its values. */
    boolean isList(String indicator) {
        return slots.stream().anyMatch(slot -> slot.indicator().equals(indicator) && slot.item() != null);
    }

    /** The indicator that a pattern names, null where it names none. */
    static String indicator(Condition.Pattern pattern) {
        return Conditions.literal(pattern, "indicator");
    }
}
