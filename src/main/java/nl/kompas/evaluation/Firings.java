package nl.kompas.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kompas.rule.Fact;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.Rule;
import nl.kompas.rule.Said;
import nl.kompas.rule.Verb;
import org.drools.model.Drools;

/** Gathers what rules say while one case is evaluated. Not shared between threads. */
public final class Firings {

    private final SortedMap<Said, SortedSet<String>> said = new TreeMap<>();
    private final List<Fact> concluded = new ArrayList<>();
    private final Limit limit;

    Firings(Limit limit) {
        this.limit = limit;
    }

    /** Called by Drools for every match of a rule, with the arguments of each of its statements. */
    void fired(Drools drools, Rule rule, Verb verb, String first, String second) {
        limit.count(rule);
        Said statement = new Said(verb, first, second);
        SortedSet<String> because = said.get(statement);
        if (because == null) {
            because = new TreeSet<>();
            said.put(statement, because);
            if (verb.concludes().settled() == FactKind.Settled.AS_CONCLUDED) {
                Fact fact =
                        second == null ? new Fact(verb.concludes(), first) : new Fact(verb.concludes(), first, second);
                concluded.add(fact);
                drools.insert(fact);
            }
        }
        because.add(rule.id());
    }

    /** All that was said so far, with the ids of the rules that said it. */
    SortedMap<Said, SortedSet<String>> said() {
        return said;
    }

    /** The facts that rules concluded directly. */
    List<Fact> concluded() {
        return concluded;
    }
}
