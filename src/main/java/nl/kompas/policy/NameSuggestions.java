package nl.kompas.policy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Sentences of faults that several readers say, so that they say them alike. */
public final class NameSuggestions {

    private static final int LONGEST_LIST = 12;

    private NameSuggestions() {}

    /** A name that is not declared where it should be. */
    public static Text unknown(String where, String name) {
        return new Text(
                "`" + name + "` staat niet onder " + where + ".",
                "`" + name + "` is not declared under " + where + ".");
    }

    /** What could have been meant: the nearest name first, then the others. */
    public static Text choose(String name, Collection<String> known) {
        if (known.isEmpty()) {
            return new Text("Verklaar het eerst.", "Declare it first.");
        }
        List<String> nearest = known.stream()
                .sorted(Comparator.comparingInt(candidate -> distance(name, candidate)))
                .limit(LONGEST_LIST)
                .toList();
        boolean likely = distance(name, nearest.get(0)) <= 1 + name.length() / 4;
        String others = String.join(", ", nearest);
        return likely
                ? new Text("Bedoelt u `" + nearest.get(0) + "`?", "Did you mean `" + nearest.get(0) + "`?")
                : new Text("Kies uit: " + others + ".", "Choose from: " + others + ".");
    }

    /** Edit distance: how many letters must change, come or go. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int swap = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(swap, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
