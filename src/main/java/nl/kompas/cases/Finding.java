package nl.kompas.cases;

import java.math.BigDecimal;
import java.util.List;

/** One thing known about a case, checked against the vocabulary. */
public sealed interface Finding {

    /** The indicator that it is about. */
    String indicator();

    /** One value of a choice. */
    record Chosen(String indicator, String value) implements Finding {}

    /** The values of a list, sorted, each once; empty says: none. */
    record Listed(String indicator, List<String> values) implements Finding {}

    /** A number, without trailing zeros. */
    record Measured(String indicator, BigDecimal number) implements Finding {}

    /** A yes or a no. */
    record Answered(String indicator, boolean answer) implements Finding {}

    /** A country, or a region in a country. */
    record Located(String indicator, String value, String country) implements Finding {}
}
