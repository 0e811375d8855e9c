package nl.kompas.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
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
        boolean installed = Files.exists(FOLDER.resolve("node_modules/.bin/spectral"));
        if (!installed) {
            assumeTrue(succeeds(List.of("npm", "--version")), "Node is not at hand: the design rules were not checked");
            installed = succeeds(
                    List.of("npm", "install", "--no-audit", "--no-fund", "--prefix", FOLDER.toString(), LINTER));
        }
        assumeTrue(installed || inCi(), "Spectral could not be installed: the design rules were not checked");
        assertTrue(installed, "Spectral could not be installed");
        assertEquals(
                EXPLAINED.keySet(),
                findings().stream().map(finding -> finding.get("code").asText()).collect(Collectors.toSet()),
                () -> "see " + FOLDER.resolve("findings.json"));
    }

    private static List<JsonNode> findings() throws Exception {
        Path findings = FOLDER.resolve("findings.json");
        run(List.of(
                FOLDER.resolve("node_modules/.bin/spectral").toString(),
                "lint",
                "--quiet",
                "--ruleset",
                RULESET.toString(),
                "--format",
                "json",
                "--output",
                findings.toString(),
                Description.STORED.toString()));
        JsonNode read = new ObjectMapper().readTree(findings.toFile());
        return StreamSupport.stream(read.spliterator(), false).toList();
    }

    private static boolean inCi() {
        return "true".equals(System.getenv("CI"));
    }

    private static boolean succeeds(List<String> command) throws InterruptedException {
        try {
            return run(command) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static int run(List<String> command) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("output.txt").toFile())
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return -1;
        }
        return process.exitValue();
    }
}
