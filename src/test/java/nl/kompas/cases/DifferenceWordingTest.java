package nl.kompas.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import nl.kompas.policy.Text;
import nl.kompas.recorded.DifferenceWording;
import nl.kompas.recorded.Expectation;
import org.junit.jupiter.api.Test;

/** What is not as expected is said by field, and never as JSON. */
class DifferenceWordingTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode ANSWER = json("""
            {"advice": [{"track": "x", "level": "engage", "because": ["A-1"]}],
             "roles": [{"role": "connect", "because": ["R-1"]}],
             "conditions": [{"id": "c", "text": {"nl": "Wel", "en": "Yes"}, "because": ["C-1", "C-2"]}]}""");

    @Test
    void anotherLevelSaysWhatWasWantedAndWhatCame() {
        assertSaid(
                "{\"advice\": [{\"track\": \"x\", \"level\": \"do-not-engage\"}]}",
                "`advice.x.level`: verwacht `do-not-engage`, gekregen `engage`.",
                "`advice.x.level`: expected `do-not-engage`, came `engage`.");
    }

    @Test
    void whatIsLackingAndWhatIsTooManyAreEachSaid() {
        assertSaid(
                "{\"roles\": [{\"role\": \"signal\"}]}",
                "`roles.signal`: verwacht, niet gekregen. `roles.connect`: niet verwacht, wel gekregen.",
                "`roles.signal`: expected, did not come. `roles.connect`: came, and was not expected.");
    }

    @Test
    void aFieldWithinAFieldIsNamedByBoth() {
        assertSaid(
                "{\"conditions\": [{\"id\": \"c\", \"text\": {\"nl\": \"Niet\"}, \"because\": [\"C-1\"]}]}",
                "`conditions.c.text.nl`: verwacht `Niet`, gekregen `Wel`. `conditions.c.text.en`: verwacht niets, gekregen `Yes`."
                        + " `conditions.c.because`: verwacht `C-1`, gekregen `C-1, C-2`.",
                "`conditions.c.text.nl`: expected `Niet`, came `Wel`. `conditions.c.text.en`: expected nothing, came `Yes`."
                        + " `conditions.c.because`: expected `C-1`, came `C-1, C-2`.");
    }

    private static void assertSaid(String expect, String nl, String en) {
        assertEquals(new Text(nl, en), DifferenceWording.of(new Expectation(json(expect)).differences(ANSWER)));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
