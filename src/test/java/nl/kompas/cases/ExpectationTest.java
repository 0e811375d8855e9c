package nl.kompas.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import nl.kompas.recorded.Difference;
import nl.kompas.recorded.Expectation;
import org.junit.jupiter.api.Test;

class ExpectationTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode ANSWER = json("""
            {"advice": [{"track": "x", "level": "engage", "because": ["A-1"]},
                        {"track": "y", "level": "undetermined", "because": []}],
             "compass": [{"aspect": "a", "component": "c", "verdict": "neutral", "because": ["C-1", "C-2"]}],
             "roles": [{"role": "connect", "because": ["R-1"]}, {"role": "signal", "because": ["R-2"]}],
             "conditions": [],
             "referrals": [{"to": "m", "for": "one", "because": ["F-1"]}, {"to": "m", "for": "two", "because": ["F-2"]}]}""");

    @Test
    void whatIsNotExpectedIsNotCompared() {
        assertAsExpected("{\"advice\": [{\"track\": \"x\", \"level\": \"engage\"}]}");
    }

    @Test
    void furtherFieldsOfAnEntryDoNotCount() {
        assertAsExpected("{\"compass\": [{\"component\": \"c\", \"verdict\": \"neutral\"}]}");
    }

    @Test
    void theOrderOfEntriesDoesNotCount() {
        assertAsExpected("{\"roles\": [{\"role\": \"signal\"}, {\"role\": \"connect\"}]}");
    }

    @Test
    void anotherLevelIsADifferenceThatShowsTheRulesThatMadeIt() {
        assertDiffers(
                "{\"advice\": [{\"track\": \"x\", \"level\": \"do-not-engage\"}, {\"track\": \"y\", \"level\": \"undetermined\"}]}",
                new Difference(
                        "/advice/x",
                        json("{\"track\": \"x\", \"level\": \"do-not-engage\"}"),
                        json("{\"track\": \"x\", \"level\": \"engage\", \"because\": [\"A-1\"]}")));
    }

    @Test
    void anEntryThatTheAnswerDoesNotHaveIsADifference() {
        String entry = "{\"component\": \"d\", \"verdict\": \"unknown\"}";
        assertDiffers("{\"compass\": [" + entry + "]}", new Difference("/compass/d", json(entry), null));
    }

    @Test
    void aRoleTooManyIsADifference() {
        assertDiffers(
                "{\"roles\": [{\"role\": \"connect\"}]}",
                new Difference("/roles", json("[{\"role\": \"connect\"}]"), ANSWER.get("roles")));
    }

    @Test
    void aConditionTooFewIsADifference() {
        assertDiffers(
                "{\"conditions\": [{\"id\": \"k\"}]}",
                new Difference("/conditions", json("[{\"id\": \"k\"}]"), ANSWER.get("conditions")));
    }

    @Test
    void aReferralForSomethingElseIsADifference() {
        String expected = "[{\"to\": \"m\", \"for\": \"one\"}, {\"to\": \"m\", \"for\": \"three\"}]";
        assertDiffers(
                "{\"referrals\": " + expected + "}",
                new Difference("/referrals", json(expected), ANSWER.get("referrals")));
    }

    @Test
    void aSectionThatTheAnswerDoesNotHaveIsADifference() {
        assertDiffers("{\"activities\": []}", new Difference("/activities", json("[]"), null));
    }

    private static void assertAsExpected(String expect) {
        assertEquals(List.of(), new Expectation(json(expect)).differences(ANSWER));
    }

    private static void assertDiffers(String expect, Difference difference) {
        assertEquals(List.of(difference), new Expectation(json(expect)).differences(ANSWER));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
