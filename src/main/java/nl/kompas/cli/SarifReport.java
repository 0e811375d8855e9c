package nl.kompas.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import nl.kompas.cli.CheckNotice.Severity;
import nl.kompas.policy.FilePosition;

/** A check as SARIF 2.1.0 (Static Analysis Results Interchange Format), which forges and editors show beside files. */
final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    private final Language language;

    SarifReport(Language language) {
        this.language = language;
    }

    void write(CheckResult checkResult, PrintWriter out) throws JsonProcessingException {
        ObjectNode log =
                JsonNodeFactory.instance.objectNode().put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        List<String> codes = checkResult.notices().stream()
                .map(CheckNotice::code)
                .distinct()
                .sorted()
                .toList();
        ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "kompas");
        KompasCommand.version().ifPresent(version -> driver.put("version", version));
        ArrayNode rules = driver.putArray("rules");
        codes.forEach(code -> rules.addObject().put("id", code));
        run.put("language", language.code()).put("columnKind", "utf16CodeUnits");
        ArrayNode results = run.putArray("results");
        checkResult.notices().forEach(checkNotice -> result(checkResult, checkNotice, codes, results.addObject()));
        out.println(JsonReport.WRITER.writeValueAsString(log));
    }

    private void result(CheckResult checkResult, CheckNotice checkNotice, List<String> codes, ObjectNode result) {
        result.put("ruleId", checkNotice.code())
                .put("ruleIndex", codes.indexOf(checkNotice.code()))
                .put("level", checkNotice.severity() == Severity.FAULT ? "error" : "warning")
                .putObject("message")
                .put("text", language.of(checkNotice.message()) + " " + language.of(checkNotice.remedy()));
        result.putArray("locations")
                .addObject()
                .putPOJO(
                        "physicalLocation",
                        PhysicalLocation.of(uri(checkResult.path(checkNotice)), checkNotice.place()));
    }

    /** Where something stands, as SARIF has it; null for what is not known. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record PhysicalLocation(ArtifactLocation artifactLocation, Region region) {

        private record ArtifactLocation(String uri) {}

        @JsonInclude(JsonInclude.Include.NON_NULL)
        private record Region(int startLine, Integer startColumn) {}

        static PhysicalLocation of(String uri, FilePosition filePosition) {
            Integer column = filePosition.column() > 0 ? filePosition.column() : null;
            return new PhysicalLocation(
                    new ArtifactLocation(uri),
                    filePosition.line() > 0 ? new Region(filePosition.line(), column) : null);
        }
    }

    /** A reference, relative where the path is; the slash keeps a colon from being taken for the end of a scheme. */
    private static String uri(String path) {
        try {
            return Path.of(path).isAbsolute()
                    ? Path.of(path).toUri().toString()
                    : new URI(null, null, "/" + path, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
