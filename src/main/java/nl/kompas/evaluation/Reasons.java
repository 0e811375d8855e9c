package nl.kompas.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.kompas.rule.Rule;
import nl.kompas.rule.Said;
import nl.kompas.rule.Verb;

/** All that rules said about one case, each with the rules that said it. */
public final class Reasons {

    private final List<Rule> rules;
    private final Map<Said, Numbers> numbers = new HashMap<>();

    /** The rules that can say something, in the order in which they are cited. */
    Reasons(List<Rule> rules) {
        this.rules = rules;
    }

    /** Numbers of rules, ascending, each once. */
    private static final class Numbers {

        private int[] sorted = new int[2];
        private int count;

        boolean add(int number) {
            int at = Arrays.binarySearch(sorted, 0, count, number);
            if (at >= 0) {
                return false;
            }
            if (count == sorted.length) {
                sorted = Arrays.copyOf(sorted, 2 * count);
            }
            System.arraycopy(sorted, -at - 1, sorted, -at, count + at + 1);
            sorted[-at - 1] = number;
            count++;
            return true;
        }
    }

    /** What a statement adds. */
    enum News {
        /** Nobody had said it. */
        SAID,
        /** Another rule had said it. */
        REASON,
        /** This rule had said it. */
        NONE
    }

    /** Takes down what a rule said. */
    News add(Said said, int rule) {
        Numbers found = numbers.get(said);
        if (found != null) {
            return found.add(rule) ? News.REASON : News.NONE;
        }
        Numbers made = new Numbers();
        made.add(rule);
        numbers.put(said, made);
        return News.SAID;
    }

    /** Whether any rule said it. */
    public boolean said(Said said) {
        return numbers.containsKey(said);
    }

    /** The ids of the rules that said it, sorted; none where nobody did. */
    public List<String> because(Said said) {
        Numbers found = numbers.get(said);
        if (found == null) {
            return List.of();
        }
        String[] ids = new String[found.count];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = rules.get(found.sorted[i]).id();
        }
        return List.of(ids);
    }

    /** The ids of the rules that said any of it, sorted, each once. */
    public List<String> because(List<Said> any) {
        BitSet together = new BitSet();
        int heard = 0;
        Said only = null;
        for (Said said : any) {
            Numbers found = numbers.get(said);
            if (found != null) {
                heard++;
                only = said;
                for (int i = 0; i < found.count; i++) {
                    together.set(found.sorted[i]);
                }
            }
        }
        return heard == 0 ? List.of() : heard == 1 ? because(only) : ids(together);
    }

    private List<String> ids(BitSet of) {
        List<String> ids = new ArrayList<>();
        of.stream().forEach(number -> ids.add(rules.get(number).id()));
        return List.copyOf(ids);
    }

    /** The ids of all rules that said something. */
    public SortedSet<String> applied() {
        SortedSet<String> applied = new TreeSet<>();
        numbers.values().forEach(found -> {
            for (int i = 0; i < found.count; i++) {
                applied.add(rules.get(found.sorted[i]).id());
            }
        });
        return applied;
    }

    /** All that was said with a verb, in no order. */
    public List<Said> with(Verb verb) {
        List<Said> found = new ArrayList<>();
        for (Said said : numbers.keySet()) {
            if (said.verb() == verb) {
                found.add(said);
            }
        }
        return found;
    }

    /** How much was said. */
    int count() {
        return numbers.size();
    }
}
