package nl.kompas.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A finding fits its indicator, without anything being converted or dropped. */
class FindingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"true\"", "\"yes\"", "1", "0", "[]", "[true]"})
    void aYesOrNoIsTrueOrFalse(String value) {
        refused("open", value);
        assertEquals(new Finding.Answered("open", false), read("open", "false"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"High\"", "\" high\"", "\"\"", "\"middle\"", "true", "1", "[\"high\"]"})
    void aChoiceIsOneOfItsValues(String value) {
        refused("tide", value);
        assertEquals(new Finding.Chosen("tide", "high"), read("tide", "\"high\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"oil\"", "1", "true", "{\"value\": \"oil\"}", "{\"value\": {}}"})
    void aListIsAListOfItsValues(String value) {
        PortCaseReading.refused(
                PortCaseReading.finding("\"cargo\": " + value),
                "/findings/cargo" + (value.startsWith("{") ? "/value" : ""));
    }

    @Test
    void whatIsWrongInAListIsSaidWithItsPlace() {
        PortCaseReading.refused(
                PortCaseReading.finding(
                        "\"cargo\": [\"tar\", \"oil\", 1, null, \"oil\", [\"oil\"], {}, \"grain\", true]"),
                "/findings/cargo/0",
                "/findings/cargo/2",
                "/findings/cargo/3",
                "/findings/cargo/4",
                "/findings/cargo/5",
                "/findings/cargo/6",
                "/findings/cargo/8");
        PortCaseReading.refused(
                PortCaseReading.finding("\"cargo\": {\"value\": [\"oil\", \"oil\"]}"), "/findings/cargo/value/1");
        assertEquals(new Finding.Listed("cargo", List.of()), read("cargo", "[]"));
        assertEquals(new Finding.Listed("cargo", List.of("grain", "oil")), read("cargo", "[\"oil\", \"grain\"]"));
    }

    @ParameterizedTest
    @CsvSource({"DE, DE", "DE-BW, DE", "KR-41, KR", "NL-NB, NL", "GB, GB", "ES-M, ES"})
    void aPlaceIsACountryOrARegionOfOne(String place, String country) {
        assertEquals(new Finding.Located("harbour", place, country), read("harbour", "\"" + place + "\""));
    }

    static Stream<String> noPlaces() {
        String codes = "de-bw de DE- DE-ABCD XX-1 XX EU UK DEU D DE-bw DE-BW-1 - -BW DE-\u00c4 DE-\u0661";
        return Stream.concat(Stream.of(codes.split(" ")), Stream.of("", "DE BW", " DE", "DE\\n"));
    }

    @ParameterizedTest
    @MethodSource("noPlaces")
    void whatIsNoPlaceIsRefused(String place) {
        refused("harbour", "\"" + place + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "1", "true", "[\"DE\"]"})
    void aPlaceIsAText(String value) {
        refused("harbour", value);
    }

    @Test
    void aFindingMayBeAnObjectWithAValueAndRemarks() {
        String remarked = "{\"value\": 5, \"source\": \"log\", \"observedOn\": \"2024-02-29\", \"note\": \"\"}";
        assertEquals(new Finding.Measured("ships", BigDecimal.valueOf(5)), read("ships", remarked));
        PortCaseReading.refused(
                PortCaseReading.finding("\"ships\": {}, \"open\": {\"source\": \"x\"}"),
                "/findings/ships",
                "/findings/open");
        PortCaseReading.refused(
                PortCaseReading.finding("\"open\": {\"value\": {\"value\": true}}"), "/findings/open/value");
        PortCaseReading.refused(
                PortCaseReading.finding(
                        "\"open\": {\"value\": 1, \"source\": 2, \"note\": null, \"by\": \"me\", \"a/b\": 1}"),
                "/findings/open/value",
                "/findings/open/source",
                "/findings/open/note",
                "/findings/open/by",
                "/findings/open/a~1b");
    }

    @Test
    void anIndicatorThatIsNotDeclaredIsRefused() {
        PortCaseReading.refused(
                PortCaseReading.finding("\"ship\": 1, \"\": 2, \"a/b\": 3, \"m~n\": 4"),
                "/findings/ship",
                "/findings/",
                "/findings/a~1b",
                "/findings/m~0n");
    }

    private static Finding read(String indicator, String value) {
        return PortCaseReading.accepted(PortCaseReading.finding("\"" + indicator + "\": " + value))
                .findings()
                .get(indicator);
    }

    private static void refused(String indicator, String value) {
        PortCaseReading.refused(PortCaseReading.finding("\"" + indicator + "\": " + value), "/findings/" + indicator);
        PortCaseReading.refused(
                PortCaseReading.finding("\"" + indicator + "\": {\"value\": " + value + "}"),
                "/findings/" + indicator + "/value");
    }
}
