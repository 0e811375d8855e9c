package nl.kompas.recorded;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import nl.kompas.policy.Text;

/**
 * What the recorded cases of an edition leave out.
 *
 * @param ruleset hash of what the rules say
 * @param cases how many recorded cases there are
 * @param rules those that apply to no recorded case
 * @param values those that no recorded case gives
 */
public record Coverage(
        String policy,
        String edition,
        String ruleset,
        int cases,
        Part<UncoveredRule> rules,
        Part<UncoveredValue> values) {

    /**
     * A part of what there is to cover.
     *
     * @param count how many there are
     * @param covered how many of these recorded cases cover
     * @param uncovered the others
     */
    public record Part<T>(int count, int covered, List<T> uncovered) {}

    /** Where a rule stands. */
    public record RulePlace(String id, String file, int line) {}

    /**
     * A rule that no recorded case makes apply.
     *
     * @param made a case that does; absent where none could be made
     * @param why there is none; absent where there is one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record UncoveredRule(RulePlace rule, Made made, WhyNot why) {}

    /**
     * A value of an indicator that no recorded case gives; it stands for all that the rules do not tell apart from it.
     *
     * @param above it stands for all numbers above this; absent where it stands for itself or is open
     * @param below the same for numbers below
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record UncoveredValue(
            String indicator, Object value, BigDecimal above, BigDecimal below, Made made, WhyNot why) {}

    /** A made case, as callers send it. */
    public record Made(
            String policy,
            String edition,
            String question,
            LocalDate referenceDate,
            SortedMap<String, Object> findings) {}

    /**
     * Why no case could be made.
     *
     * @param code stable
     * @param text for people
     */
    public record WhyNot(String code, Text text) {

        static final WhyNot NEVER = new WhyNot(
                "never-applies",
                new Text(
                        "Deze regel kan nooit opgaan; `check` zegt welke voorwaarde daarvan de reden is.",
                        "This rule can never apply; `check` says which condition is the reason."));
        static final WhyNot TOO_MANY = new WhyNot(
                "too-many-cases",
                new Text(
                        "Er zijn te veel gevallen om er een te maken waarop deze regel opgaat.",
                        "There are too many cases to make one to which this rule applies."));
        static final WhyNot NONE_FOUND = new WhyNot(
                "none-found",
                new Text(
                        "Er is geen casus gevonden die dit doet; dat hij er niet is, is niet zeker.",
                        "No case was found that does this; that there is none is not certain."));
    }
}
