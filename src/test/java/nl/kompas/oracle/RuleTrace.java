package nl.kompas.oracle;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.kompas.oracle.facts.Activity;
import nl.kompas.oracle.facts.Condition;
import nl.kompas.oracle.facts.Referral;
import nl.kompas.oracle.facts.Representation;
import nl.kompas.oracle.facts.Role;
import nl.kompas.rule.Assertion;
import nl.kompas.rule.Verb;

/** What rules of plain Drools call, and what they said, each with the rules that said it. */
public final class RuleTrace {

    private final SortedMap<Assertion, SortedSet<String>> said = new TreeMap<>();
    private final Consumer<Object> insert;
    private String rule;

    RuleTrace(Consumer<Object> insert) {
        this.insert = insert;
    }

    /** Told by the agenda listener which rule fires. */
    void fires(String id) {
        rule = id;
    }

    SortedMap<Assertion, SortedSet<String>> said() {
        return said;
    }

    public void met(String id) {
        say(Verb.MET, id, null);
    }

    public void unmet(String id) {
        say(Verb.UNMET, id, null);
    }

    public void supports(String id) {
        say(Verb.SUPPORTS, id, null);
    }

    public void neutral(String id) {
        say(Verb.NEUTRAL, id, null);
    }

    public void obstructs(String id) {
        say(Verb.OBSTRUCTS, id, null);
    }

    public void indicate(String track, String level) {
        say(Verb.INDICATE, track, level);
    }

    public void advise(String track, String level) {
        say(Verb.ADVISE, track, level);
    }

    public void role(String id) {
        if (say(Verb.ROLE, id, null)) {
            insert.accept(new Role(id));
        }
    }

    public void activity(String id) {
        if (say(Verb.ACTIVITY, id, null)) {
            insert.accept(new Activity(id));
        }
    }

    public void condition(String id) {
        if (say(Verb.CONDITION, id, null)) {
            insert.accept(new Condition(id));
        }
    }

    public void referral(String to, String matter) {
        if (say(Verb.REFERRAL, to, matter)) {
            insert.accept(new Referral(to, matter));
        }
    }

    public void representation(String by) {
        if (say(Verb.REPRESENTATION, by, null)) {
            insert.accept(new Representation(by));
        }
    }

    private boolean say(Verb verb, String first, String second) {
        Assertion statement = new Assertion(verb, first, second);
        boolean news = !said.containsKey(statement);
        said.computeIfAbsent(statement, any -> new TreeSet<>()).add(rule);
        return news;
    }
}
