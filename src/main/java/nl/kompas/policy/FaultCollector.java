package nl.kompas.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Gathers every fault of one reading, so that an owner sees all of them at once. */
public final class FaultCollector {

    private final List<Fault> found = new ArrayList<>();
    private int count;

    /** Adds a fault at a place in a file; see {@link Fault} for the meaning of each argument. */
    public void add(String code, FilePosition filePosition, Text message, Text remedy) {
        add(new Fault(code, filePosition.file(), filePosition.line(), filePosition.column(), message, remedy));
    }

    /** Adds a fault at a place, with its message and its remedy in both languages. */
    public void add(String code, FilePosition filePosition, String nl, String en, String remedyNl, String remedyEn) {
        add(code, filePosition, new Text(nl, en), new Text(remedyNl, remedyEn));
    }

    /** Adds a fault about a name that is not declared under {@code where}, with what could have been meant. */
    public void unknown(String code, FilePosition filePosition, String where, String name, Collection<String> known) {
        add(code, filePosition, NameSuggestions.unknown(where, name), NameSuggestions.choose(name, known));
    }

    /**
     * Adds a fault. The first {@link EditionLimits#FAULTS} are kept, in sentences of at most {@link EditionLimits#SENTENCE}
     * characters.
     */
    public void add(Fault fault) {
        count++;
        if (found.size() < EditionLimits.FAULTS) {
            found.add(new Fault(
                    fault.code(),
                    fault.file(),
                    fault.line(),
                    fault.column(),
                    cut(fault.message()),
                    cut(fault.remedy())));
        }
    }

    private static Text cut(Text text) {
        return new Text(cut(text.nl()), cut(text.en()));
    }

    private static String cut(String sentence) {
        return sentence.length() <= EditionLimits.SENTENCE
                ? sentence
                : sentence.substring(0, EditionLimits.SENTENCE - 1) + "…";
    }

    /** True as long as nothing is wrong. */
    public boolean none() {
        return found.isEmpty();
    }

    /** How many faults were found so far. */
    public int count() {
        return count;
    }

    /** All faults, by file and line. */
    public List<Fault> all() {
        return found.stream()
                .sorted(Comparator.comparing(Fault::file)
                        .thenComparingInt(Fault::line)
                        .thenComparingInt(Fault::column))
                .toList();
    }
}
