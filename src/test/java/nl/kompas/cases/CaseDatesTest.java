package nl.kompas.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.kompas.policy.EditionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The day of a case picks the edition that answers, unless the case names one. */
class CaseDatesTest {

    private static final EditionId FIRST = new EditionId("port", "2024");
    private static final EditionId SECOND = new EditionId("port", "2026");

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2024",
        "2024-12-31, 2024",
        "2026-01-01, 2026",
        "9999-12-31, 2026",
        "2024-02-29, 2024",
    })
    void theDatePicksTheEdition(String date, String edition) {
        Case read = PortCaseReading.accepted(PortCaseReading.with("\"referenceDate\": \"" + date + "\""));
        assertEquals(edition, read.edition().edition());
        assertEquals(LocalDate.parse(date), read.date());
    }

    @Test
    void anEditionThatIsNamedWinsOverTheDate() {
        Case read = PortCaseReading.accepted(
                PortCaseReading.with("\"referenceDate\": \"2026-01-01\", \"edition\": \"2024\""));
        assertEquals(FIRST, read.edition());
        assertEquals(LocalDate.of(2026, 1, 1), read.date());
        assertEquals(
                SECOND,
                PortCaseReading.accepted(
                                PortCaseReading.with("\"referenceDate\": \"2025-06-01\", \"edition\": \"2026\""))
                        .edition());
    }

    static Stream<String> noDates() {
        String texts = "2023-02-29 2024-9-1 +12024-01-01 2024-13-01 24-01-01 2024-01-01T00:00:00 2024-1-010 today -";
        Stream<String> quoted = Stream.concat(Stream.of(texts.split(" ")), Stream.of("", " 2024-01-01", "2024-01-01 "));
        return Stream.concat(quoted.map(text -> "\"" + text + "\""), Stream.of("20240101", "null", "true", "[]", "{}"));
    }

    @ParameterizedTest
    @MethodSource("noDates")
    void whatIsNoDateIsRefused(String date) {
        PortCaseReading.refused(PortCaseReading.with("\"referenceDate\": " + date), "/referenceDate");
        PortCaseReading.refused(
                PortCaseReading.finding("\"open\": {\"value\": true, \"observedOn\": " + date + "}"),
                "/findings/open/observedOn");
    }
}
