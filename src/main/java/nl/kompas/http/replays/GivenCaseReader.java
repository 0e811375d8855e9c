package nl.kompas.http.replays;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import nl.kompas.cases.InputFault;
import nl.kompas.policy.EditionLimits;
import nl.kompas.recorded.RecordedCaseReader;
import nl.kompas.recorded.RecordedReading;
import nl.kompas.replay.UploadedCases;

/** Reads cases in a body: recorded cases, of which {@code origin} and {@code expect} may be left out. */
final class GivenCaseReader {

    /** Escapes halves of characters, so that they are seen and refused. */
    private static final ObjectMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final UploadedCases.Intake intake;
    private final BodyFaults faults;

    GivenCaseReader(UploadedCases.Intake intake, BodyFaults faults) {
        this.intake = intake;
        this.faults = faults;
    }

    /** Reads one case, which stands at that pointer. */
    void read(JsonNode given, String pointer) throws IOException {
        if (!given.isObject()) {
            faults.add(pointer, "Een casus moet een JSON-object zijn.", "A case must be a JSON object.");
            return;
        }
        byte[] completed = ASCII.writeValueAsBytes(completed((ObjectNode) given));
        if (completed.length > EditionLimits.CASE_BYTES) {
            faults.add(pointer, "Een casus is hoogstens 1 MiB.", "A case is at most 1 MiB.");
        } else {
            RecordedReading reading = RecordedCaseReader.read(completed);
            if (reading instanceof RecordedReading.Refused refused) {
                refused.faults()
                        .forEach(fault -> faults.add(new InputFault(pointer + fault.pointer(), fault.message())));
            } else {
                intake.add(given.get("name").textValue(), given.get("request"), given.get("expect"));
            }
        }
    }

    /** With what a recorded case in a file must have, so that all else is judged as it is there. */
    private static ObjectNode completed(ObjectNode given) {
        ObjectNode completed = given.deepCopy();
        if (!given.has("origin")) {
            completed.put("origin", "given");
        }
        if (!given.has("expect")) {
            completed.putObject("expect").putArray("advice");
        }
        return completed;
    }
}
