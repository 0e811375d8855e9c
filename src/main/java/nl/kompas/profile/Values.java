package nl.kompas.profile;

import java.util.Optional;
import nl.kompas.policy.Indicator;
import nl.kompas.policy.Table;

/** What findings and the cells of tables can hold. */
final class Values {

    private Values() {}

    /** What a field of a finding about an indicator can hold, empty where such findings do not have the field. */
    static Optional<Domain> finding(Indicator indicator, String name) {
        Domain domain = null;
        if (indicator instanceof Indicator.Choice choice && name.equals("value")) {
            domain = new Domain.Names(
                    "values (" + choice.id() + ")", choice.values().keySet());
        } else if (indicator instanceof Indicator.Several several && name.equals("count")) {
            domain = new Domain.Numeric();
        } else if (indicator instanceof Indicator.Number && name.equals("number")) {
            domain = new Domain.Numeric();
        } else if (indicator instanceof Indicator.YesNo && name.equals("answer")) {
            domain = new Domain.Truth();
        } else if (indicator instanceof Indicator.Location && name.equals("value")) {
            domain = new Domain.PlaceCode();
        } else if (indicator instanceof Indicator.Location && name.equals("country")) {
            domain = new Domain.CountryCode();
        }
        return Optional.ofNullable(domain);
    }

    /** What an item of a list can be. */
    static Domain item(Indicator.Several several) {
        return new Domain.Names(
                "values (" + several.id() + ")", several.values().keySet());
    }

    /** What can stand in a column, empty for a note. */
    static Optional<Domain> cell(Table.Column column) {
        return switch (column.type()) {
            case CHOICE -> Optional.of(new Domain.Names("values (" + column.name() + ")", column.values()));
            case PLACE -> Optional.of(new Domain.PlaceCode());
            case NOTE -> Optional.empty();
        };
    }

    /** The values under which a finding can be looked up in a table, empty where it has none. */
    static Optional<Domain> looked(Indicator indicator) {
        return indicator instanceof Indicator.Several several
                ? Optional.of(item(several))
                : finding(indicator, "value");
    }
}
