package nl.kompas.http.policies;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import nl.kompas.policy.Indicator;
import nl.kompas.policy.Text;

/**
 * What a finding can be about.
 *
 * @param type {@code choice}, {@code list}, {@code number}, {@code yes-no} or {@code place}
 * @param serves the questions that use it, by name
 * @param values of a choice or a list, else absent
 * @param number the limits of a number, else absent
 * @param bearsOn what a finding about it can change, by the rules that look at it
 * @param sources where the policy speaks of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IndicatorView(
        String id,
        String type,
        Text label,
        Text question,
        List<String> serves,
        List<LabelledId> values,
        @com.fasterxml.jackson.annotation.JsonUnwrapped Limits number,
        List<IndicatorUses.Part> bearsOn,
        List<IndicatorUses.Source> sources) {

    /** Inclusive, absent where open. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Limits(BigDecimal min, BigDecimal max, boolean whole) {}

    static IndicatorView of(Indicator indicator, IndicatorUses indicatorUses) {
        if (indicator instanceof Indicator.Choice choice) {
            return view("choice", indicator, indicatorUses, LabelledId.all(choice.values()), null);
        } else if (indicator instanceof Indicator.Several several) {
            return view("list", indicator, indicatorUses, LabelledId.all(several.values()), null);
        } else if (indicator instanceof Indicator.Number number) {
            return view(
                    "number", indicator, indicatorUses, null, new Limits(number.min(), number.max(), number.whole()));
        }
        return view(indicator instanceof Indicator.Location ? "place" : "yes-no", indicator, indicatorUses, null, null);
    }

    private static IndicatorView view(
            String type, Indicator indicator, IndicatorUses indicatorUses, List<LabelledId> values, Limits number) {
        List<String> serves = indicator.serves().stream().sorted().toList();
        return new IndicatorView(
                indicator.id(),
                type,
                indicator.label(),
                indicator.question(),
                serves,
                values,
                number,
                indicatorUses.on(indicator.id()),
                indicatorUses.sources(indicator.id()));
    }
}
