package nl.kompas.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kompas.rule.Said;

/**
 * Numbers what rules of a question can say, so that what they did say is looked up by number. Filled while a rule set is loaded,
 * fixed from then on.
 */
public final class Sayings {

    private final Map<Said, Integer> numbers = new HashMap<>();
    private final List<Said> all = new ArrayList<>();

    /** The number of what can be said; given when it is first asked for. */
    public int number(Said said) {
        Integer known = numbers.get(said);
        if (known == null) {
            known = all.size();
            numbers.put(said, known);
            all.add(said);
        }
        return known;
    }

    /** The number of something; null where none was given. */
    Integer find(Said said) {
        return numbers.get(said);
    }

    /** What has that number. */
    Said said(int number) {
        return all.get(number);
    }

    /** How many numbers there are. */
    int count() {
        return all.size();
    }
}
