package nl.kompas.policy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** What a finding can be about, as the edition's vocabulary declares it. */
public sealed interface Indicator {

    /** The name by which callers and rules know it. */
    String id();

    /** Its short name. */
    Text label();

    /** What to ask when it is missing. */
    Text question();

    /** The questions that use it. */
    Set<String> serves();

    /** Names of the values that it can have, by id; none where it is no choice and no list. */
    default Map<String, Text> values() {
        return Map.of();
    }

    /** One of a fixed list of values. */
    record Choice(String id, Text label, Text question, Set<String> serves, Map<String, Text> values)
            implements Indicator {}

    /** Any number of a fixed list of values, none included. */
    record Several(String id, Text label, Text question, Set<String> serves, Map<String, Text> values)
            implements Indicator {}

    /** A number. {@code min} and {@code max} are inclusive, null where open; {@code whole} allows no fraction. */
    record Number(
            String id, Text label, Text question, Set<String> serves, BigDecimal min, BigDecimal max, boolean whole)
            implements Indicator {}

    /** True or false. */
    record YesNo(String id, Text label, Text question, Set<String> serves) implements Indicator {}

    /** A country (ISO 3166-1 alpha-2) or a region of one (ISO 3166-2). */
    record Location(String id, Text label, Text question, Set<String> serves) implements Indicator {}
}
