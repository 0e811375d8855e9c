package nl.kompas.bench.peers;

import java.util.Optional;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Conditions;
import nl.kompas.rule.FactField;

/** What findings, rows of tables and conclusions are called in decision tables. */
final class Variables {

    static final String TRACK = "track";
    static final String INDICATION = "indication";
    static final String ADVICE = "advice";

    private Variables() {}

    static String plain(String id) {
        return id.replace('-', '_');
    }

    static String finding(String indicator) {
        return "f_" + plain(indicator);
    }

    static String precondition(String id) {
        return "p_" + plain(id);
    }

    static String component(String id) {
        return "c_" + plain(id);
    }

    /** The row that a finding is listed under. */
    static String listed(String indicator, String table) {
        return "l_" + plain(indicator) + "__" + plain(table);
    }

    /** What is known where there is a fact for a pattern; nothing for facts that there always are. */
    static Optional<String> whole(Condition.Pattern pattern) {
        return switch (pattern.kind()) {
            case FINDING -> Optional.of(finding(Conditions.literal(pattern, "indicator")));
            case LISTED ->
                Optional.of(listed(Conditions.literal(pattern, "indicator"), Conditions.literal(pattern, "table")));
            case INDICATION -> Optional.of(INDICATION);
            default -> Optional.empty();
        };
    }

    /** A field of what a pattern is about. */
    static String of(Condition.Pattern pattern, FactField factField) {
        return switch (pattern.kind()) {
            case TRACK -> TRACK;
            case FINDING -> {
                String finding = finding(Conditions.literal(pattern, "indicator"));
                yield factField.name().equals("country") ? finding + "_country" : finding;
            }
            case LISTED ->
                listed(Conditions.literal(pattern, "indicator"), Conditions.literal(pattern, "table")) + "."
                        + plain(factField.name().replaceAll("cells\\[\"(.*)\"]", "$1"));
            case INDICATION -> factField.name().equals("track") ? TRACK : INDICATION;
            case ADVICE -> factField.name().equals("track") ? TRACK : ADVICE;
            default -> throw new IllegalStateException("no variable for " + pattern);
        };
    }
}
