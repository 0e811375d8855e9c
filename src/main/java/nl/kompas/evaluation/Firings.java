package nl.kompas.evaluation;

import java.util.ArrayList;
import java.util.List;
import nl.kompas.evaluation.Reasons.News;
import nl.kompas.rule.Fact;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.Said;

/** Gathers what rules say while one case is evaluated. Not shared between threads. */
final class Firings {

    private final Reasons reasons;
    private final Known known;
    private final Limit limit;
    private final List<Fact> concluded = new ArrayList<>();

    Firings(Reasons reasons, Known known, Limit limit) {
        this.reasons = reasons;
        this.known = known;
        this.limit = limit;
    }

    /**
     * A rule says something; what it concludes directly is known from now on.
     *
     * @param rule its number among the rules of the question
     * @param id its id
     * @param again whether saying it once more is no news and does not count
     * @param slots where rules look for what it concludes
     */
    void fired(int rule, String id, Said said, boolean again, Slots slots) {
        News news = reasons.add(said, rule);
        if (news != News.NONE || !again) {
            limit.count(id);
        }
        if (news == News.SAID && said.verb().concludes().settled() == FactKind.Settled.AS_CONCLUDED) {
            Fact fact = fact(said);
            concluded.add(fact);
            known.add(slots.holding(fact), fact);
        }
    }

    private static Fact fact(Said said) {
        FactKind kind = said.verb().concludes();
        return said.second() == null ? new Fact(kind, said.first()) : new Fact(kind, said.first(), said.second());
    }

    /** All that was said so far. */
    Reasons reasons() {
        return reasons;
    }

    /** The facts that rules concluded directly. */
    List<Fact> concluded() {
        return concluded;
    }
}
