package nl.kompas.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.kompas.fixtures.NodePackage;
import org.junit.jupiter.api.Test;

/** The stored description follows the NL GOV REST API Design Rules, by their own ruleset. Needs Node. */
class DesignRulesTest {

    private static final String LINTER = "@stoplight/spectral-cli@6.16.3";
    private static final Path FOLDER = Path.of("target", "spectral");
    private static final Path RULESET = Path.of("src", "test", "resources", "adr", "adr-2.2.0-rc.1.yaml");

    /** What the linter may say, and why we leave it so. */
    private static final Map<String, String> EXPLAINED = Map.of(
            "nlgov:servers-use-https",
            "the service serves its own description wherever it runs, so its server is relative to the document");

    @Test
    void theLinterFindsNothingThatIsNotExplained() throws Exception {
        NodePackage spectral = NodePackage.install(FOLDER, "spectral", LINTER);
        assertEquals(
                EXPLAINED.keySet(),
                findings(spectral).stream()
                        .map(finding -> finding.get("code").asText())
                        .collect(Collectors.toSet()),
                () -> "see " + FOLDER.resolve("findings.json"));
    }

    private static List<JsonNode> findings(NodePackage spectral) throws IOException {
        Path findings = FOLDER.resolve("findings.json").toAbsolutePath();
        spectral.run(List.of(
                spectral.command("spectral").toString(),
                "lint",
                "--quiet",
                "--ruleset",
                RULESET.toAbsolutePath().toString(),
                "--format",
                "json",
                "--output",
                findings.toString(),
                Description.STORED.toAbsolutePath().toString()));
        JsonNode read = new ObjectMapper().readTree(findings.toFile());
        return StreamSupport.stream(read.spliterator(), false).toList();
    }
}
