package nl.kompas.drl;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import nl.kompas.policy.Indicator;
import nl.kompas.policy.PlaceCodes;
import nl.kompas.policy.Table;

/** The values that a field can have. */
sealed interface FieldDomain {

    /** One of a list, which the files declare under {@code where}. */
    record Names(String where, Set<String> values) implements FieldDomain {}

    /** A country or a region. */
    record PlaceCode() implements FieldDomain {}

    /** A country. */
    record CountryCode() implements FieldDomain {}

    /** A number. */
    record Numeric() implements FieldDomain {}

    /** True or false. */
    record Truth() implements FieldDomain {}

    /** A day, as ISO 8601 text. */
    record Day() implements FieldDomain {}

    /** Whether it has an order that {@code <} can use. */
    default boolean ordered() {
        return this instanceof Numeric || this instanceof Day;
    }

    /** Whether its values are texts that can be bound and compared. */
    default boolean textual() {
        return this instanceof Names || this instanceof PlaceCode || this instanceof CountryCode;
    }

    /** Whether the two have no value in common. */
    default boolean disjoint(FieldDomain other) {
        if (this instanceof Names one && other instanceof Names two) {
            return Collections.disjoint(one.values(), two.values());
        }
        if (this instanceof Names names) {
            return names.values().stream()
                    .noneMatch(other instanceof CountryCode ? PlaceCodes.countries()::contains : PlaceCodes::valid);
        }
        return other instanceof Names && other.disjoint(this);
    }

    /** The one value of a finding about an indicator, or each value of a list; empty where it has none of those. */
    static Optional<FieldDomain> values(Indicator indicator) {
        if (indicator instanceof Indicator.Location) {
            return Optional.of(new PlaceCode());
        }
        Names names =
                new Names("values (" + indicator.id() + ")", indicator.values().keySet());
        return names.values().isEmpty() ? Optional.empty() : Optional.of(names);
    }

    /** What a field of a finding about an indicator can hold, empty where such findings do not have the field. */
    static Optional<FieldDomain> finding(Indicator indicator, String name) {
        return switch (name) {
            case "value" -> indicator instanceof Indicator.Several ? Optional.empty() : values(indicator);
            case "country" -> where(indicator instanceof Indicator.Location, new CountryCode());
            case "number" -> where(indicator instanceof Indicator.Number, new Numeric());
            case "count" -> where(indicator instanceof Indicator.Several, new Numeric());
            case "answer" -> where(indicator instanceof Indicator.YesNo, new Truth());
            default -> Optional.empty();
        };
    }

    private static Optional<FieldDomain> where(boolean condition, FieldDomain fieldDomain) {
        return condition ? Optional.of(fieldDomain) : Optional.empty();
    }

    /** What can stand in a column, empty for a note. */
    static Optional<FieldDomain> cell(Table.Column column) {
        return switch (column.type()) {
            case CHOICE -> Optional.of(new Names("values (" + column.name() + ")", column.values()));
            case PLACE -> Optional.of(new PlaceCode());
            case NOTE -> Optional.empty();
        };
    }
}
