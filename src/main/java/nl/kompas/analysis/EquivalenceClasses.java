package nl.kompas.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.kompas.policy.Indicator;

/**
 * Values in equivalence classes: those that no rule tells apart are one class.
 *
 * @param <T> the type of the values
 */
interface EquivalenceClasses<T> {

    /** One value of each class. */
    List<T> representatives();

    /** The class that a value belongs to, from 0. */
    int classOf(T value);

    /** Each value a class of its own. */
    static <T> EquivalenceClasses<T> apart(List<T> values) {
        Map<T, Integer> classes = new LinkedHashMap<>();
        values.forEach(value -> classes.put(value, classes.size()));
        return new Listed<>(values, classes);
    }

    /** A class for each value that is listed. */
    record Listed<T>(List<T> representatives, Map<T, Integer> classes) implements EquivalenceClasses<T> {

        @Override
        public int classOf(T value) {
            return classes.get(value);
        }
    }

    /** Classes of an ordered type: each limit that a rule names, and each gap between two of them. */
    record Ranges<T extends Comparable<T>>(List<T> representatives, List<T> limits, List<Integer> classOfSlot)
            implements EquivalenceClasses<T> {

        @Override
        public int classOf(T value) {
            return classOfSlot.get(slot(value, limits));
        }
    }

    /** The place of a value among limits: {@code 2i + 1} at limit i, {@code 2i} in the gap before it. */
    static <T extends Comparable<T>> int slot(T value, List<T> limits) {
        int i = 0;
        while (i < limits.size() && limits.get(i).compareTo(value) < 0) {
            i++;
        }
        return i < limits.size() && limits.get(i).compareTo(value) == 0 ? 2 * i + 1 : 2 * i;
    }

    /** The classes of a number, given the limits that rules name. */
    static EquivalenceClasses<BigDecimal> numbers(TreeSet<BigDecimal> named, Indicator.Number number) {
        List<BigDecimal> limits = List.copyOf(named);
        List<BigDecimal> representatives = new ArrayList<>();
        List<Integer> classOfSlot = new ArrayList<>();
        for (int slot = 0; slot <= 2 * limits.size(); slot++) {
            BigDecimal value = IntervalSample.representative(slot, limits, number);
            classOfSlot.add(value == null ? -1 : representatives.size());
            if (value != null) {
                representatives.add(value);
            }
        }
        return new Ranges<>(representatives, limits, classOfSlot);
    }

    /** The classes of days, as ISO 8601 texts, given the limits that rules name. */
    static EquivalenceClasses<String> days(TreeSet<String> named) {
        List<String> limits = List.copyOf(named);
        List<String> representatives = new ArrayList<>();
        List<Integer> classOfSlot = new ArrayList<>();
        for (int slot = 0; slot <= 2 * limits.size(); slot++) {
            classOfSlot.add(slot);
            String before = slot == 0 ? "" : limits.get((slot - 1) / 2);
            representatives.add(slot % 2 == 1 || slot == 0 ? before : before + "~");
        }
        return new Ranges<>(representatives, limits, classOfSlot);
    }
}
