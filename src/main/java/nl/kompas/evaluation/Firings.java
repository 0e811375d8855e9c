package nl.kompas.evaluation;

import nl.kompas.evaluation.Reasons.News;
import nl.kompas.rule.Said;

/** Gathers what rules say while one case is evaluated. Not shared between threads. */
final class Firings {

    private final Reasons reasons;
    private final Known known;
    private final Consequences consequences;
    private final Limit limit;

    Firings(Reasons reasons, Known known, Consequences consequences, Limit limit) {
        this.reasons = reasons;
        this.known = known;
        this.consequences = consequences;
        this.limit = limit;
    }

    /**
     * A rule says something; what it concludes directly is known from now on.
     *
     * @param rule its number among the rules of the question
     * @param id its id
     * @param number the number of what is said
     * @param again whether saying it once more is no news and does not count
     */
    void fired(int rule, String id, int number, Said said, boolean again) {
        News news = reasons.add(number, rule);
        if (news != News.NONE || !again) {
            limit.count(id);
        }
        if (news == News.SAID) {
            consequences.add(number, said, known);
        }
    }

    /** All that was said so far. */
    Reasons reasons() {
        return reasons;
    }
}
