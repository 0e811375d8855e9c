package nl.kompas.engine;

import java.util.Arrays;
import nl.kompas.rule.Fact;

/** The working memory of one case: the facts that are known so far, by slot. Not shared between threads. */
public final class WorkingMemory {

    private static final Fact[] NOTHING = {};

    private final Fact[][] facts;

    private WorkingMemory(Fact[][] facts) {
        this.facts = facts;
    }

    /** An empty one. */
    static WorkingMemory nothing(int slots) {
        Fact[][] facts = new Fact[slots][];
        Arrays.fill(facts, NOTHING);
        return new WorkingMemory(facts);
    }

    /** The same, to be added to apart. */
    WorkingMemory copy() {
        return new WorkingMemory(facts.clone());
    }

    /** The facts of a slot; what is added later does not show in it. Not to be changed. */
    Fact[] at(int slot) {
        return facts[slot];
    }

    /** The field of the first fact of a slot, null where there is none. */
    Object first(int slot, int field) {
        Fact[] found = facts[slot];
        return found.length == 0 ? null : found[0].values()[field];
    }

    void add(int slot, Fact... more) {
        Fact[] found = facts[slot];
        if (found.length == 0) {
            facts[slot] = more;
            return;
        }
        Fact[] together = Arrays.copyOf(found, found.length + more.length);
        System.arraycopy(more, 0, together, found.length, more.length);
        facts[slot] = together;
    }

    void add(int[] slots, Fact fact) {
        for (int slot : slots) {
            add(slot, fact);
        }
    }
}
