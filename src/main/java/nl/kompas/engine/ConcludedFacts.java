package nl.kompas.engine;

import nl.kompas.rule.Assertion;
import nl.kompas.rule.Fact;
import nl.kompas.rule.FactKind;

/** What other rules know as soon as one rule says something: the facts that need nobody else to say so. */
final class ConcludedFacts {

    private static final Consequence NOTHING = new Consequence(null, new int[0]);

    private final FactSlots slots;
    private final Consequence[] foreseen;

    /** A fact, and where rules look for it. */
    private record Consequence(Fact fact, int[] slots) {}

    /** Once all patterns of the rules have their slots. */
    ConcludedFacts(AssertionIndex assertionIndex, FactSlots slots) {
        this.slots = slots;
        this.foreseen = new Consequence[assertionIndex.count()];
        for (int i = 0; i < foreseen.length; i++) {
            foreseen[i] = of(assertionIndex.assertion(i));
        }
    }

    /** An assertion was made for the first time. */
    void add(int number, Assertion assertion, WorkingMemory workingMemory) {
        Consequence consequence = number < foreseen.length ? foreseen[number] : of(assertion);
        workingMemory.add(consequence.slots(), consequence.fact());
    }

    private Consequence of(Assertion assertion) {
        FactKind kind = assertion.verb().concludes();
        if (kind.availability() != FactKind.Availability.AS_CONCLUDED) {
            return NOTHING;
        }
        Fact fact = assertion.second() == null
                ? new Fact(kind, assertion.first())
                : new Fact(kind, assertion.first(), assertion.second());
        return new Consequence(fact, slots.holding(fact));
    }
}
