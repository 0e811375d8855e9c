package nl.kompas.evaluation;

import nl.kompas.rule.Fact;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.Said;

/** What other rules know as soon as one rule says something: the facts that need nobody else to say so. */
final class Consequences {

    private static final Consequence NOTHING = new Consequence(null, new int[0]);

    private final Slots slots;
    private final Consequence[] foreseen;

    /** A fact, and where rules look for it. */
    private record Consequence(Fact fact, int[] slots) {}

    /** Once all patterns of the rules have their slots. */
    Consequences(Sayings sayings, Slots slots) {
        this.slots = slots;
        this.foreseen = new Consequence[sayings.count()];
        for (int i = 0; i < foreseen.length; i++) {
            foreseen[i] = of(sayings.said(i));
        }
    }

    /** Something was said for the first time. */
    void add(int number, Said said, Known known) {
        Consequence consequence = number < foreseen.length ? foreseen[number] : of(said);
        known.add(consequence.slots(), consequence.fact());
    }

    private Consequence of(Said said) {
        FactKind kind = said.verb().concludes();
        if (kind.settled() != FactKind.Settled.AS_CONCLUDED) {
            return NOTHING;
        }
        Fact fact = said.second() == null ? new Fact(kind, said.first()) : new Fact(kind, said.first(), said.second());
        return new Consequence(fact, slots.holding(fact));
    }
}
