package nl.kompas.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import nl.kompas.cases.Case;
import nl.kompas.cases.CaseReader;
import nl.kompas.cases.Reading;
import nl.kompas.catalogue.FolderCatalogue;

/** The question that is measured, with all findings, with every other one, or with five. */
final class Asked {

    private static final Path ALL = Path.of("bench/initiative.json");
    private static final List<String> FIVE =
            List.of("purpose", "destination", "demand-from", "innovation-standing", "network-presence");

    private Asked() {}

    static Case of(String findings, String detail, FolderCatalogue catalogue) {
        try {
            ObjectMapper json = new ObjectMapper();
            ObjectNode request = (ObjectNode) json.readTree(ALL.toFile());
            keep((ObjectNode) request.get("findings"), findings);
            request.put("detail", detail);
            Reading reading =
                    new CaseReader(Clock.systemUTC()).read(json.writeValueAsBytes(request), catalogue.now());
            if (reading instanceof Reading.Accepted accepted) {
                return accepted.accepted();
            }
            throw new IllegalStateException(reading.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keep(ObjectNode findings, String which) {
        int number = 0;
        for (Iterator<Map.Entry<String, JsonNode>> each = findings.fields(); each.hasNext(); number++) {
            String indicator = each.next().getKey();
            boolean kept =
                    switch (which) {
                        case "all" -> true;
                        case "half" -> number % 2 == 0 || indicator.equals("purpose");
                        default -> FIVE.contains(indicator);
                    };
            if (!kept) {
                each.remove();
            }
        }
    }
}
