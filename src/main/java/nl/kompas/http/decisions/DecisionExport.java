package nl.kompas.http.decisions;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import nl.kompas.decisions.Decision;
import nl.kompas.decisions.DecisionArchive;
import nl.kompas.decisions.DecisionArchive.Page;
import nl.kompas.decisions.DecisionFilter;
import nl.kompas.decisions.DecisionId;

/** Writes decisions as recorded cases, one a line, the latest first; memory does not grow with their number. */
final class DecisionExport implements StreamingOutput {

    private static final int AT_ONCE = 200;

    private final DecisionArchive archive;
    private final DecisionFilter filter;
    private final ObjectMapper json;

    DecisionExport(DecisionArchive archive, DecisionFilter filter, ObjectMapper json) {
        this.archive = archive;
        this.filter = filter;
        this.json = json;
    }

    @Override
    public void write(OutputStream lines) throws IOException {
        Optional<DecisionId> last = Optional.empty();
        do {
            Page page = archive.page(filter, last, AT_ONCE);
            for (Decision.Whole whole : page.decisions()) {
                String name = whole.decision().id().toString();
                lines.write(json.writeValueAsBytes(whole.asRecordedCase(name)));
                lines.write('\n');
            }
            last = page.next();
        } while (last.isPresent());
    }
}
