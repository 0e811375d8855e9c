package nl.kompas.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import nl.kompas.recorded.RecordedCase;
import nl.kompas.recorded.RecordedCaseReader;
import nl.kompas.recorded.RecordedReading;
import org.junit.jupiter.api.Test;

class RecordedCaseReaderTest {

    private static final String WHOLE = """
            {"name": "Japan", "origin": "annex 1", "request": {"policy": "p"},
             "expect": {"advice": [{"track": "t", "level": "engage"}], "referrals": [{"to": "a", "for": "b"}]}}""";

    @Test
    void aWholeCaseIsRead() {
        RecordedCase recorded =
                assertInstanceOf(RecordedReading.Accepted.class, read(WHOLE)).recorded();
        assertEquals("Japan", recorded.name());
        assertEquals("annex 1", recorded.origin());
        assertEquals("p", recorded.request().get("policy").textValue());
        assertEquals("engage", recorded.expect().at("/advice/0/level").textValue());
    }

    @Test
    void everythingThatIsLeftOutIsReportedAtOnce() {
        assertEquals(List.of("/name", "/origin", "/request", "/expect"), pointers("{}"));
    }

    @Test
    void anUnknownFieldIsRefused() {
        assertEquals(List.of("/remark"), pointers(WHOLE.replace("{\"name\"", "{\"remark\": 1, \"name\"")));
    }

    @Test
    void aMisspeltSectionIsRefusedAndNotPassedOver() {
        assertEquals(List.of("/expect/advise"), pointers(WHOLE.replace("\"advice\"", "\"advise\"")));
    }

    @Test
    void anEntryWithoutItsKeyIsRefused() {
        assertEquals(
                List.of("/expect/advice/0", "/expect/advice/0/trak"), pointers(WHOLE.replace("\"track\"", "\"trak\"")));
        assertEquals(List.of("/expect/referrals/0"), pointers(WHOLE.replace(", \"for\": \"b\"", "")));
        assertEquals(
                List.of("/expect/advice/0"),
                pointers(WHOLE.replace("{\"track\": \"t\", \"level\": \"engage\"}", "null")));
    }

    @Test
    void aFieldThatNoAnswerHasIsRefused() {
        assertEquals(List.of("/expect/advice/0/levl"), pointers(WHOLE.replace("\"level\"", "\"levl\"")));
        assertEquals(List.of("/expect/advice/0/level"), pointers(WHOLE.replace("\"engage\"", "true")));
    }

    @Test
    void aSectionThatIsNoListIsRefused() {
        assertEquals(
                List.of("/expect/roles"), pointers(WHOLE.replace("\"expect\": {", "\"expect\": {\"roles\": {}, ")));
    }

    @Test
    void aCaseThatExpectsNothingIsRefused() {
        assertEquals(
                List.of("/expect"), pointers("{\"name\": \"a\", \"origin\": \"b\", \"request\": {}, \"expect\": {}}"));
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        assertEquals(List.of("/name"), pointers(WHOLE.replace("{\"name\"", "{\"name\": \"Korea\", \"name\"")));
    }

    @Test
    void whatIsNoJsonObjectIsRefused() {
        assertEquals(List.of(""), pointers("[]"));
        assertEquals(List.of(""), pointers(""));
        assertEquals(List.of(""), pointers("{\"name\":"));
    }

    private static RecordedReading read(String json) {
        return RecordedCaseReader.read(json.getBytes(UTF_8));
    }

    private static List<String> pointers(String json) {
        return assertInstanceOf(RecordedReading.Refused.class, read(json)).faults().stream()
                .map(InputFault::pointer)
                .toList();
    }
}
