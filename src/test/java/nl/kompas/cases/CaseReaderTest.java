package nl.kompas.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import nl.kompas.cases.Case.Detail;
import nl.kompas.policy.EditionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller sends about a case is read whole, or refused with a pointer to each fault. */
class CaseReaderTest {

    private static final EditionId FIRST = new EditionId("port", "2024");
    private static final EditionId SECOND = new EditionId("port", "2026");

    @Test
    void aCaseThatSaysNoMoreThanItMustIsRead() {
        Case read = PortCaseReading.accepted(PortCaseReading.finding(""));
        LocalDate todayInAmsterdam = LocalDate.of(2024, 8, 2);
        List<String> tracks = List.of("trade", "culture");
        assertEquals(
                new Case(FIRST, "visit", tracks, todayInAmsterdam, Optional.empty(), Detail.FULL, read.findings()),
                read);
        assertTrue(read.findings().isEmpty());
    }

    @Test
    void aCaseThatSaysAllIsRead() {
        Case read = PortCaseReading.accepted("""
                {"policy": "port", "question": "stay", "referenceDate": "2026-02-01", "reference": "A/1", "detail": "decision",
                 "edition": "2026", "findings": {"crew": 5.0, "tide": {"value": "low", "note": "", "source": "x",
                 "observedOn": "2024-02-29"}}}
                """);
        assertEquals(SECOND, read.edition());
        assertEquals(List.of("culture"), read.tracks());
        assertEquals(Optional.of("A/1"), read.reference());
        assertEquals(Detail.DECISION, read.detail());
        assertEquals(List.of("crew", "tide"), List.copyOf(read.findings().keySet()));
    }

    @Test
    void everyFaultIsSaidAtOnce() {
        PortCaseReading.refused(
                """
                {"policy": 1, "question": true, "referenceDate": 3, "edition": 4, "reference": [], "detail": {}, "findings": 7,
                 "other": null, "a/b~c": 8}
                """,
                "/policy",
                "/question",
                "/referenceDate",
                "/edition",
                "/reference",
                "/detail",
                "/findings",
                "/other",
                "/a~1b~0c");
        PortCaseReading.refused(
                """
                {"policy": "port", "question": "stay", "referenceDate": "yesterday", "edition": "2024", "detail": "all",
                 "findings": {"crew": 5.5, "tied": "high", "cargo": ["oil", "tar"], "open": "yes", "harbour": "XX"}}
                """,
                "/referenceDate",
                "/detail",
                "/findings/crew",
                "/findings/tied",
                "/findings/cargo/1",
                "/findings/open",
                "/findings/harbour",
                "/findings/tide");
    }

    @ParameterizedTest
    @ValueSource(strings = {"policy", "question", "findings"})
    void whatIsRequiredMustBeThere(String field) {
        PortCaseReading.refused("{}", "/policy", "/question", "/findings");
        PortCaseReading.refused(PortCaseReading.finding("").replace("\"" + field + "\"", "\"x\""), "/" + field, "/x");
        PortCaseReading.refused(
                PortCaseReading.finding("").replaceFirst("(\"" + field + "\": )(\"\\w*\"|\\{})", "$1null"),
                "/" + field);
    }

    @ParameterizedTest
    @CsvSource({
        "policy, ports",
        "policy, Port",
        "policy, ''",
        "question, visits",
        "question, ''",
        "edition, 2025",
        "edition, ../2024"
    })
    void anUnknownNameIsRefusedWhereItStands(String field, String name) {
        String known = PortCaseReading.with("\"edition\": \"2024\"");
        PortCaseReading.refused(known.replaceFirst("(\"" + field + "\": )\"\\w*\"", "$1\"" + name + "\""), "/" + field);
    }

    @Test
    void aReferenceHasAtMostTwoHundredCharacters() {
        for (String character : List.of("x", "é", "\uD83D\uDE00")) {
            String longest = character.repeat(200);
            assertEquals(
                    Optional.of(longest),
                    PortCaseReading.accepted(PortCaseReading.with("\"reference\": \"" + longest + "\""))
                            .reference());
            PortCaseReading.refused(
                    PortCaseReading.with("\"reference\": \"" + longest + character + "\""), "/reference");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Full\"", "\"\"", "\"decisions\"", "null", "true"})
    void anUnknownDetailIsRefused(String detail) {
        PortCaseReading.refused(PortCaseReading.with("\"detail\": " + detail), "/detail");
        assertEquals(
                Detail.FULL,
                PortCaseReading.accepted(PortCaseReading.with("\"detail\": \"full\""))
                        .detail());
    }

    @Test
    void aFindingThatTheQuestionRequiresMustBeThere() {
        String stay = "{\"policy\": \"port\", \"question\": \"stay\", \"findings\": {%s}}";
        PortCaseReading.refused(stay.formatted(""), "/findings/crew", "/findings/tide");
        PortCaseReading.refused(stay.formatted("\"crew\": 3"), "/findings/tide");
        PortCaseReading.refused(stay.formatted("\"crew\": 3, \"tide\": null"), "/findings/tide");
        assertEquals(
                List.of("trade"),
                PortCaseReading.accepted(stay.formatted("\"crew\": 3, \"tide\": \"high\""))
                        .tracks());
    }

    @Test
    void aFindingForAnotherQuestionIsAcceptedAndKept() {
        SortedMap<String, Finding> findings =
                PortCaseReading.accepted(PortCaseReading.finding("\"crew\": 3")).findings();
        assertEquals(List.of("crew"), List.copyOf(findings.keySet()));
    }
}
