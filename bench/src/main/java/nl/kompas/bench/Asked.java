package nl.kompas.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import nl.kompas.policy.EditionId;

/** A case that is measured: which question of which edition, and how many of its findings. */
public enum Asked {
    /** The largest question, with every finding it knows. */
    ALL("noord-brabant/2024-06 initiative, all findings", "initiative", "2024-06"),
    /** Every other finding. */
    HALF("noord-brabant/2024-06 initiative, half of them", "initiative", "2024-06"),
    /** Five findings. */
    FIVE("noord-brabant/2024-06 initiative, five", "initiative", "2024-06"),
    /** The question about a region, all findings. */
    REGION("noord-brabant/2024-06 region, all findings", "region", "2024-06");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FEW =
            List.of("purpose", "destination", "demand-from", "innovation-standing", "network-presence");

    private final String label;
    private final String file;
    private final String edition;

    Asked(String label, String file, String edition) {
        this.label = label;
        this.file = file;
        this.edition = edition;
    }

    /** What tables call it. */
    public String label() {
        return label;
    }

    /** What is sent, without {@code detail}. */
    ObjectNode request() {
        try {
            ObjectNode request =
                    (ObjectNode) JSON.readTree(Path.of("bench", file + ".json").toFile());
            keep((ObjectNode) request.get("findings"));
            return request;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    EditionId edition() {
        return new EditionId(request().get("policy").textValue(), edition);
    }

    String question() {
        return request().get("question").textValue();
    }

    private void keep(ObjectNode findings) {
        int number = 0;
        for (Iterator<Map.Entry<String, JsonNode>> each = findings.fields(); each.hasNext(); number++) {
            String indicator = each.next().getKey();
            boolean kept =
                    switch (this) {
                        case HALF -> number % 2 == 0 || indicator.equals("purpose");
                        case FIVE -> FEW.contains(indicator);
                        default -> true;
                    };
            if (!kept) {
                each.remove();
            }
        }
    }
}
