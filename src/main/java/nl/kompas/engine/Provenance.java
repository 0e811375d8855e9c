package nl.kompas.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.kompas.rule.Assertion;
import nl.kompas.rule.Rule;
import nl.kompas.rule.Verb;

/** All that rules said about one case, each with the rules that said it. */
public final class Provenance {

    private final List<Rule> rules;
    private final AssertionIndex assertionIndex;
    private final List<Assertion> unforeseen = new ArrayList<>(0);
    private int[] heard = new int[32];
    private int count;
    private Numbers[] numbers;

    /**
     * Nothing was said yet.
     *
     * @param rules the rules that can say something, in the order in which they are cited
     * @param assertionIndex numbers what they can say, as far as that is known before there is a case
     */
    Provenance(List<Rule> rules, AssertionIndex assertionIndex) {
        this.rules = rules;
        this.assertionIndex = assertionIndex;
        this.numbers = new Numbers[assertionIndex.count()];
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

    /** The number of something that a rule says, also where its words come from the case. */
    int number(Assertion said) {
        Integer known = assertionIndex.find(said);
        if (known != null) {
            return known;
        }
        int at = unforeseen.indexOf(said);
        if (at < 0) {
            at = unforeseen.size();
            unforeseen.add(said);
        }
        return assertionIndex.count() + at;
    }

    /** Takes down what a rule said. */
    News add(int said, int rule) {
        if (said >= numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(said + 1, 2 * numbers.length));
        }
        Numbers found = numbers[said];
        if (found != null) {
            return found.add(rule) ? News.REASON : News.NONE;
        }
        numbers[said] = new Numbers();
        numbers[said].add(rule);
        if (count == heard.length) {
            heard = Arrays.copyOf(heard, 2 * count);
        }
        heard[count++] = said;
        return News.SAID;
    }

    /** Whether any rule said what has that number. */
    public boolean said(int said) {
        return said < numbers.length && numbers[said] != null;
    }

    /** The ids of the rules that said it, sorted; none where nobody did. */
    public List<String> because(int said) {
        if (!said(said)) {
            return List.of();
        }
        Numbers found = numbers[said];
        String[] ids = new String[found.count];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = rules.get(found.sorted[i]).id();
        }
        return List.of(ids);
    }

    /** The ids of the rules that said any of it, sorted, each once. */
    public List<String> because(int... any) {
        int heardOf = 0;
        int only = 0;
        for (int said : any) {
            if (said(said)) {
                heardOf++;
                only = said;
            }
        }
        return heardOf == 0 ? List.of() : heardOf == 1 ? because(only) : together(any);
    }

    private List<String> together(int[] any) {
        BitSet together = new BitSet(rules.size());
        for (int said : any) {
            if (said(said)) {
                mark(numbers[said], together);
            }
        }
        return ids(together);
    }

    private static void mark(Numbers found, BitSet marked) {
        for (int i = 0; i < found.count; i++) {
            marked.set(found.sorted[i]);
        }
    }

    private List<String> ids(BitSet of) {
        List<String> ids = new ArrayList<>();
        of.stream().forEach(number -> ids.add(rules.get(number).id()));
        return List.copyOf(ids);
    }

    /** The ids of all rules that said something. */
    public SortedSet<String> applied() {
        return new TreeSet<>(ids(speakers()));
    }

    /** The numbers of all rules that said something. */
    BitSet speakers() {
        BitSet speakers = new BitSet(rules.size());
        for (int i = 0; i < count; i++) {
            mark(numbers[heard[i]], speakers);
        }
        return speakers;
    }

    /** All that was said with a verb and the rules that said it, in no order. */
    public List<Heard> with(Verb verb) {
        List<Heard> found = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = heard[i];
            Assertion said = number < assertionIndex.count()
                    ? assertionIndex.said(number)
                    : unforeseen.get(number - assertionIndex.count());
            if (said.verb() == verb) {
                found.add(new Heard(said, because(number)));
            }
        }
        return found;
    }

    /** Something that was said, with the ids of the rules that said it, sorted. */
    public record Heard(Assertion said, List<String> because) {}

    /** How much was said. */
    int count() {
        return count;
    }
}
