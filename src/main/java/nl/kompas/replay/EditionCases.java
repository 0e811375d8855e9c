package nl.kompas.replay;

import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.kompas.edition.Edition;
import nl.kompas.recorded.RecordedCase;
import nl.kompas.recorded.RecordedCaseReader;
import nl.kompas.recorded.RecordedReading;

/** The recorded cases that an edition has itself. */
public final class EditionCases {

    private EditionCases() {}

    /** Those cases by the names of their files; one that cannot be read is replayed as a case that nobody can answer. */
    public static CaseSource of(Edition edition, UploadedCases.Intake intake) throws IOException {
        for (Map.Entry<String, String> file : edition.files().own(".json").entrySet()) {
            RecordedReading reading = RecordedCaseReader.read(file.getValue().getBytes(StandardCharsets.UTF_8));
            if (reading instanceof RecordedReading.Accepted accepted) {
                RecordedCase recorded = accepted.recorded();
                intake.add(file.getKey(), recorded.request(), recorded.expect());
            } else {
                intake.add(file.getKey(), NullNode.getInstance(), null);
            }
        }
        return intake.taken();
    }
}
