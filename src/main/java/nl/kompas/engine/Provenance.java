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

/** Provenance: what rules asserted about one case, each assertion with the rules that made it. Not shared between threads. */
public final class Provenance {

    private final List<Rule> rules;
    private final AssertionIndex assertionIndex;
    private final List<Assertion> fromCase = new ArrayList<>(0);
    private int[] inOrder = new int[32];
    private int count;
    private RuleNumbers[] rulesOf;

    /**
     * Nothing is asserted yet.
     *
     * @param rules the rules of the question, in the order in which they are cited
     * @param assertionIndex numbers what they can assert, as far as that is known before there is a case
     */
    Provenance(List<Rule> rules, AssertionIndex assertionIndex) {
        this.rules = rules;
        this.assertionIndex = assertionIndex;
        this.rulesOf = new RuleNumbers[assertionIndex.count()];
    }

    /** Numbers of rules, ascending, each once. */
    private static final class RuleNumbers {

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

    /** What an assertion adds. */
    enum Novelty {
        /** No rule had asserted it. */
        NEW,
        /** Another rule had asserted it. */
        NEW_REASON,
        /** This rule had asserted it. */
        REPEATED
    }

    /** The number of an assertion, also of one whose arguments come from the case. */
    int number(Assertion assertion) {
        Integer known = assertionIndex.find(assertion);
        if (known != null) {
            return known;
        }
        int at = fromCase.indexOf(assertion);
        if (at < 0) {
            at = fromCase.size();
            fromCase.add(assertion);
        }
        return assertionIndex.count() + at;
    }

    /** Records that a rule made an assertion. */
    Novelty add(int assertion, int rule) {
        if (assertion >= rulesOf.length) {
            rulesOf = Arrays.copyOf(rulesOf, Math.max(assertion + 1, 2 * rulesOf.length));
        }
        RuleNumbers found = rulesOf[assertion];
        if (found != null) {
            return found.add(rule) ? Novelty.NEW_REASON : Novelty.REPEATED;
        }
        rulesOf[assertion] = new RuleNumbers();
        rulesOf[assertion].add(rule);
        if (count == inOrder.length) {
            inOrder = Arrays.copyOf(inOrder, 2 * count);
        }
        inOrder[count++] = assertion;
        return Novelty.NEW;
    }

    /** Whether any rule made the assertion of that number. */
    public boolean isAsserted(int assertion) {
        return assertion < rulesOf.length && rulesOf[assertion] != null;
    }

    /** The ids of the rules that made the assertion, sorted; none where none did. */
    public List<String> because(int assertion) {
        if (!isAsserted(assertion)) {
            return List.of();
        }
        RuleNumbers found = rulesOf[assertion];
        String[] ids = new String[found.count];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = rules.get(found.sorted[i]).id();
        }
        return List.of(ids);
    }

    /** The ids of the rules that made any of these assertions, sorted, each once. */
    public List<String> because(int... any) {
        int made = 0;
        int only = 0;
        for (int assertion : any) {
            if (isAsserted(assertion)) {
                made++;
                only = assertion;
            }
        }
        return made == 0 ? List.of() : made == 1 ? because(only) : together(any);
    }

    private List<String> together(int[] any) {
        BitSet together = new BitSet(rules.size());
        for (int assertion : any) {
            if (isAsserted(assertion)) {
                mark(rulesOf[assertion], together);
            }
        }
        return ids(together);
    }

    private static void mark(RuleNumbers found, BitSet marked) {
        for (int i = 0; i < found.count; i++) {
            marked.set(found.sorted[i]);
        }
    }

    private List<String> ids(BitSet of) {
        List<String> ids = new ArrayList<>();
        of.stream().forEach(number -> ids.add(rules.get(number).id()));
        return List.copyOf(ids);
    }

    /** The ids of all rules that fired. */
    public SortedSet<String> applied() {
        return new TreeSet<>(ids(firedRules()));
    }

    /** The numbers of all rules that fired. */
    BitSet firedRules() {
        BitSet fired = new BitSet(rules.size());
        for (int i = 0; i < count; i++) {
            mark(rulesOf[inOrder[i]], fired);
        }
        return fired;
    }

    /** All assertions of a verb with the rules that made them, in no order. */
    public List<Asserted> with(Verb verb) {
        List<Asserted> found = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = inOrder[i];
            Assertion assertion = number < assertionIndex.count()
                    ? assertionIndex.assertion(number)
                    : fromCase.get(number - assertionIndex.count());
            if (assertion.verb() == verb) {
                found.add(new Asserted(assertion, because(number)));
            }
        }
        return found;
    }

    /** An assertion with the ids of the rules that made it, sorted. */
    public record Asserted(Assertion assertion, List<String> because) {}

    /** How many different assertions were made. */
    int count() {
        return count;
    }
}
