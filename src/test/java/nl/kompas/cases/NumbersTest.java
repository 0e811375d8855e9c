package nl.kompas.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A number is read as it is written, without rounding, or refused where it is none or out of range. */
class NumbersTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    5, 5
                    5.0, 5
                    500, 500
                    5e2, 500
                    5000e-1, 500
                    -0, 0
                    -0.0, 0
                    -17.25, -17.25
                    0.000000000000001, 1E-15
                    """)
    void aNumberIsReadAsItIs(String written, BigDecimal number) {
        assertEquals(number.stripTrailingZeros(), read("ships", written));
    }

    static Stream<String> noNumbers() {
        String far =
                "501 500.000000001 1e3 1e999999999 -1e999999999 1e-999999999 1e2147483647 1e2147483648 1e-2147483649"
                        + " -1e99999999999999999999 0.0000000000000001 1234567890123456";
        return Stream.of((far + " null \"5\" true [5]").split(" "));
    }

    @ParameterizedTest
    @MethodSource("noNumbers")
    void whatIsNoNumberInRangeIsRefused(String value) {
        refused("ships", value);
    }

    @Test
    void aNumberOfAThousandDigitsIsOutOfRange() {
        refused("ships", "9".repeat(1000));
        refused("ships", "-" + "9".repeat(999));
        refused("ships", "0." + "9".repeat(998));
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "5.0, 5", "5.000, 5", "50e-1, 5", "1e1, 10", "-5, -5", "-0.0, 0"})
    void aWholeNumberMayBeWrittenWithAFractionOfNothing(String written, BigDecimal number) {
        assertEquals(number.stripTrailingZeros(), read("crew", written));
    }

    @ParameterizedTest
    @CsvSource({"5.5", "0.1", "5e-1", "-4.999", "-5.1", "-6"})
    void aWholeNumberHasNoFractionAndKeepsToItsRange(String value) {
        refused("crew", value);
    }

    private static BigDecimal read(String indicator, String written) {
        Finding finding = PortCaseReading.accepted(PortCaseReading.finding("\"" + indicator + "\": " + written))
                .findings()
                .get(indicator);
        return ((Finding.Measured) finding).number();
    }

    private static void refused(String indicator, String value) {
        PortCaseReading.refused(PortCaseReading.finding("\"" + indicator + "\": " + value), "/findings/" + indicator);
        PortCaseReading.refused(
                PortCaseReading.finding("\"" + indicator + "\": {\"value\": " + value + "}"),
                "/findings/" + indicator + "/value");
    }
}
