package nl.kompas.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kompas.rule.Assertion;

/**
 * Numbers what rules of a question can say, so that what they did say is looked up by number. Filled while a rule set is loaded,
 * fixed from then on.
 */
public final class AssertionIndex {

    private final Map<Assertion, Integer> numbers = new HashMap<>();
    private final List<Assertion> all = new ArrayList<>();

    /** The number of an assertion; given when it is first asked for. */
    public int number(Assertion assertion) {
        Integer known = numbers.get(assertion);
        if (known == null) {
            known = all.size();
            numbers.put(assertion, known);
            all.add(assertion);
        }
        return known;
    }

    /** The number of an assertion; null where none was given. */
    Integer find(Assertion assertion) {
        return numbers.get(assertion);
    }

    /** The assertion of that number. */
    Assertion assertion(int number) {
        return all.get(number);
    }

    /** How many numbers there are. */
    int count() {
        return all.size();
    }
}
