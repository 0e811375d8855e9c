package nl.kompas.policy;

import java.util.ArrayList;
import java.util.List;

/** Gathers every fault of one reading, so that an owner sees all of them at once. */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    /** Adds a fault at a place in a file; see {@link Fault} for the meaning of each argument. */
    public void add(String code, Place place, Text message, Text remedy) {
        found.add(new Fault(code, place.file(), place.line(), place.column(), message, remedy));
    }

    /** Adds a fault. */
    public void add(Fault fault) {
        found.add(fault);
    }

    /** True as long as nothing is wrong. */
    public boolean none() {
        return found.isEmpty();
    }

    /** How many faults were found so far. */
    public int count() {
        return found.size();
    }

    /** All faults, by file and line. */
    public List<Fault> all() {
        return found.stream()
                .sorted(java.util.Comparator.comparing(Fault::file)
                        .thenComparingInt(Fault::line)
                        .thenComparingInt(Fault::column))
                .toList();
    }
}
