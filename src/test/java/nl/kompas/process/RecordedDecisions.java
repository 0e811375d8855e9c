package nl.kompas.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import nl.kompas.fixtures.ServiceProcess;

/** What a service holds of the decisions recorded since a moment. */
record RecordedDecisions(Map<String, String> idByReference) {

    /** Reads all pages; no reference may stand there twice. */
    static RecordedDecisions since(ServiceProcess service, Instant moment) throws IOException, InterruptedException {
        Map<String, String> found = new TreeMap<>();
        String cursor = "";
        do {
            JsonNode page = service.read("/v1/decisions?limit=200&from=" + moment + cursor);
            for (JsonNode decision : page.get("decisions")) {
                String reference = decision.get("reference").asText();
                assertEquals(null, found.put(reference, decision.get("id").asText()), reference + " is there twice");
            }
            cursor = page.has("next") ? "&cursor=" + page.get("next").asText() : null;
        } while (cursor != null);
        return new RecordedDecisions(found);
    }

    /** All that callers saw recorded is there, and the chain holds. */
    void assertHolds(Map<String, String> recorded, ServiceProcess service) throws IOException, InterruptedException {
        recorded.forEach((reference, id) -> assertEquals(id, idByReference.get(reference), reference));
        JsonNode verification = service.read("/v1/decisions/verification");
        assertTrue(verification.get("intact").asBoolean(), verification::toString);
    }

    /** One of them answers whole, as it did when it was recorded. */
    static void assertWhole(ServiceProcess service, String id) throws IOException, InterruptedException {
        JsonNode reproduction = service.read("/v1/decisions/" + id + "/reproduction");
        assertTrue(reproduction.get("identical").asBoolean(), reproduction::toString);
    }
}
