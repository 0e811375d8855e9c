package nl.kompas.profile;

import java.util.Collections;
import java.util.Set;
import nl.kompas.policy.Places;

/** The values that a field can have. */
sealed interface Domain {

    /** One of a list, which the files declare under {@code where}. */
    record Names(String where, Set<String> values) implements Domain {}

    /** A country or a region. */
    record PlaceCode() implements Domain {}

    /** A country. */
    record CountryCode() implements Domain {}

    /** A number. */
    record Numeric() implements Domain {}

    /** True or false. */
    record Truth() implements Domain {}

    /** A day, as ISO 8601 text. */
    record Day() implements Domain {}

    /** Whether it has an order that {@code <} can use. */
    default boolean ordered() {
        return this instanceof Numeric || this instanceof Day;
    }

    /** Whether its values are texts that can be bound and compared. */
    default boolean textual() {
        return this instanceof Names || this instanceof PlaceCode || this instanceof CountryCode;
    }

    /** Whether no value is one of both. */
    default boolean disjoint(Domain other) {
        if (this instanceof Names one && other instanceof Names two) {
            return Collections.disjoint(one.values(), two.values());
        }
        if (this instanceof Names names) {
            return names.values().stream()
                    .noneMatch(other instanceof CountryCode ? Places.countries()::contains : Places::valid);
        }
        return other instanceof Names && other.disjoint(this);
    }
}
