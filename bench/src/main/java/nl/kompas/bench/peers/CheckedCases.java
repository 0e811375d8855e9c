package nl.kompas.bench.peers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kompas.bench.http.Bodies;

/** The cases on which every peer must answer as Kompas does before it is timed. */
final class CheckedCases {

    private static final int MADE = 2000;
    private static final Set<String> FIVE =
            Set.of("purpose", "destination", "demand-from", "innovation-standing", "network-presence");

    private final ObjectMapper json = new ObjectMapper();

    /** The measured case whole, with every other finding and with five; all recorded ones; and made ones. */
    List<byte[]> all() throws IOException {
        List<ObjectNode> requests = new ArrayList<>();
        for (int every = 1; every <= 2; every++) {
            requests.add(thinned(every));
        }
        ObjectNode five = thinned(1);
        ((ObjectNode) five.get("findings")).retain(FIVE);
        requests.add(five);
        requests.addAll(recorded());
        MadeCases made = new MadeCases(Measured.rules());
        for (int i = 0; i < MADE; i++) {
            requests.add(made.next());
        }
        List<byte[]> bodies = new ArrayList<>();
        for (ObjectNode request : requests) {
            bodies.add(json.writeValueAsBytes(request.put("detail", "decision")));
        }
        return bodies;
    }

    private ObjectNode thinned(int every) throws IOException {
        ObjectNode request = (ObjectNode) json.readTree(Bodies.CASE.toFile());
        int number = 0;
        for (Iterator<String> names = request.get("findings").fieldNames(); names.hasNext(); number++) {
            boolean purpose = names.next().equals("purpose");
            if (number % every != 0 && !purpose) {
                names.remove();
            }
        }
        return request;
    }

    private List<ObjectNode> recorded() throws IOException {
        Path cases = Measured.RULES
                .resolve(Measured.EDITION.policy())
                .resolve(Measured.EDITION.edition())
                .resolve("cases");
        List<Path> files;
        try (Stream<Path> list = Files.list(cases)) {
            files = list.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        List<ObjectNode> requests = new ArrayList<>();
        for (Path file : files) {
            JsonNode request = json.readTree(file.toFile()).get("request");
            if (request.get("question").asText().equals(Measured.QUESTION)) {
                requests.add((ObjectNode) request);
            }
        }
        return requests;
    }
}
