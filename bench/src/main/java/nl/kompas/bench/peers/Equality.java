package nl.kompas.bench.peers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import nl.kompas.bench.http.Calls;
import nl.kompas.bench.http.Contestant;

/** Whether a peer answers as Kompas does: everything of {@code detail: decision} but the reasons and the texts. */
final class Equality {

    private static final Set<String> COMPARED = Set.of(
            "advice", "preconditions", "compass", "roles", "representation", "activities", "conditions", "referrals");
    private static final List<String> LEFT_OUT = List.of("because", "text");

    private final ObjectMapper json = new ObjectMapper();
    private final Calls calls;
    private final List<byte[]> cases;

    Equality(Calls calls, List<byte[]> cases) {
        this.calls = calls;
        this.cases = cases;
    }

    /** Fails at the first case that a peer answers otherwise. */
    void mustHold(URI kompas, List<Contestant> peers) throws IOException {
        for (byte[] asked : cases) {
            ObjectNode expected = (ObjectNode) json.readTree(calls.answer(kompas, asked));
            expected.retain(COMPARED);
            expected.forEach(section -> section.forEach(entry -> ((ObjectNode) entry).remove(LEFT_OUT)));
            for (Contestant peer : peers) {
                JsonNode answer = json.readTree(calls.answer(peer.load().to(), asked));
                if (!answer.equals(expected)) {
                    throw new IllegalStateException("%s answers otherwise to %s:%n%s%nKompas:%n%s"
                            .formatted(peer.name(), new String(asked), answer, expected));
                }
            }
        }
        System.err.printf("%d cases: all answer the same%n", cases.size());
    }
}
