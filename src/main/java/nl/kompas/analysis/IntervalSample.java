package nl.kompas.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import nl.kompas.policy.Indicator;

/** Picks a number from an interval between the limits that rules name. */
final class IntervalSample {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private IntervalSample() {}

    /** A value at that slot (see {@link EquivalenceClasses#slot}) that the indicator allows; null where there is none. */
    static BigDecimal representative(int slot, List<BigDecimal> limits, Indicator.Number number) {
        if (slot % 2 == 1) {
            return allowed(limits.get(slot / 2), number) ? limits.get(slot / 2) : null;
        }
        BigDecimal low = slot == 0 ? null : limits.get(slot / 2 - 1);
        BigDecimal high = slot / 2 == limits.size() ? null : limits.get(slot / 2);
        BigDecimal value = between(bound(low, number.min(), true), bound(high, number.max(), false));
        // Where only whole numbers are allowed and there is one in the gap, one of the two beside its middle lies in
        // it.
        return Stream.of(
                        number.whole() ? value.setScale(0, RoundingMode.CEILING) : value,
                        number.whole() ? value.setScale(0, RoundingMode.FLOOR) : value)
                .filter(each -> low == null || each.compareTo(low) > 0)
                .filter(each -> high == null || each.compareTo(high) < 0)
                .filter(each -> allowed(each, number))
                .findFirst()
                .map(BigDecimal::stripTrailingZeros)
                .orElse(null);
    }

    private static BigDecimal bound(BigDecimal limit, BigDecimal allowed, boolean lower) {
        if (limit == null || allowed == null) {
            return limit == null ? allowed : limit;
        }
        return lower ? limit.max(allowed) : limit.min(allowed);
    }

    private static BigDecimal between(BigDecimal low, BigDecimal high) {
        if (low == null) {
            return high == null ? BigDecimal.ZERO : high.subtract(BigDecimal.ONE);
        }
        return high == null ? low.add(BigDecimal.ONE) : low.add(high).divide(TWO);
    }

    private static boolean allowed(BigDecimal value, Indicator.Number number) {
        return (number.min() == null || value.compareTo(number.min()) >= 0)
                && (number.max() == null || value.compareTo(number.max()) <= 0)
                && (!number.whole() || value.stripTrailingZeros().scale() <= 0);
    }
}
