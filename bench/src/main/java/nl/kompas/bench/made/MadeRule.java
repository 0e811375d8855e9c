package nl.kompas.bench.made;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/**
 * One made rule. Rules come in turns over the indicators: rules 0 to 199 ask for the first value of each, the next 200
 * for the second, and so on. Of four indicators one is a choice, one a choice looked at together with the one before
 * it, one a list and one a number, as in the policies of provinces.
 *
 * @param number from 0
 */
record MadeRule(int number) {

    static final int INDICATORS = 200;
    static final int VALUES = 10;
    static final int COMPONENTS = 20;
    static final int ROLES = 5;

    private static final int KINDS = 4;
    private static final int SPAN = 10;

    static String name(int indicator) {
        return "indicator-" + indicator;
    }

    /** How the vocabulary declares it. */
    static String type(int indicator) {
        return switch (indicator % KINDS) {
            case 2 -> "list";
            case 3 -> "number";
            default -> "choice";
        };
    }

    /** Answers an indicator as its first rule wants it, or as no rule wants it. */
    static void answer(int indicator, boolean matching, ObjectNode answers) {
        int value = matching ? 1 : 0;
        switch (type(indicator)) {
            case "list" -> answers.putArray(name(indicator)).add("v" + value);
            case "number" -> answers.put(name(indicator), value * SPAN + 5);
            default -> answers.put(name(indicator), "v" + value);
        }
    }

    String drl() {
        return """
                rule "Made rule %1$d"
                    @id("MADE-%1$04d")
                    @source(document = "made", section = "%1$d")
                    @basis(policy)
                    @nl("Gemaakte regel %1$d.")
                    @en("Made rule %1$d.")
                when
                %2$s
                then
                    %3$s;
                end

                """.formatted(number, when(), then());
    }

    private int indicator() {
        return number % INDICATORS;
    }

    private int value() {
        return 1 + number / INDICATORS;
    }

    private String when() {
        int low = value() * SPAN;
        return switch (indicator() % KINDS) {
            case 0 -> "    Finding(indicator == \"%s\", value == \"v%d\")".formatted(name(indicator()), value());
            case 1 -> pair();
            case 2 -> "    Item(indicator == \"%s\", value == \"v%d\")".formatted(name(indicator()), value());
            default ->
                "    Finding(indicator == \"%s\", number >= %d, number < %d)"
                        .formatted(name(indicator()), low, low + SPAN);
        };
    }

    private String pair() {
        String own = "    Finding(indicator == \"%s\", value == \"v%d\")".formatted(name(indicator()), value());
        return own + "\n    Finding(indicator == \"%s\", value in (\"v0\", \"v1\"))".formatted(name(indicator() - 1));
    }

    private String then() {
        if (indicator() % ROLES == ROLES - 1) {
            return "role(\"role-%d\")".formatted(indicator() % COMPONENTS);
        }
        String verdict = value() == 1 ? "supports" : value() % 2 == 0 ? "neutral" : "obstructs";
        return String.format(Locale.ROOT, "%s(\"component-%d\")", verdict, indicator() % COMPONENTS);
    }
}
