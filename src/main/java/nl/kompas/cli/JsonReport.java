package nl.kompas.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import nl.kompas.cli.CheckNotice.Severity;
import nl.kompas.policy.Text;

/** A check as programs read it, in both languages. */
final class JsonReport {

    /** In ASCII, so that no terminal's or pipe's own encoding can spoil it. */
    static final ObjectWriter WRITER = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build()
            .writerWithDefaultPrettyPrinter();

    private JsonReport() {}

    static void write(CheckResult checkResult, PrintWriter out) throws JsonProcessingException {
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        ArrayNode editions = report.putArray("editions");
        checkResult.editions().forEach(checked -> editions.addObject()
                .put("edition", checked.id().toString())
                .put("ruleset", checked.ruleset().orElse(null))
                .put("rules", checked.rules())
                .put("cases", checked.cases()));
        notices(checkResult, Severity.FAULT, report.putArray("faults"));
        notices(checkResult, Severity.WARNING, report.putArray("warnings"));
        out.println(WRITER.writeValueAsString(report));
    }

    static void notices(CheckResult checkResult, Severity severity, ArrayNode into) {
        checkResult.notices(severity).forEach(notice -> {
            ObjectNode node = into.addObject()
                    .put("code", notice.code())
                    .put("file", checkResult.path(notice))
                    .put("line", notice.place().line())
                    .put("column", notice.place().column());
            text(notice.message(), node.putObject("message"));
            text(notice.remedy(), node.putObject("remedy"));
        });
    }

    static void text(Text text, ObjectNode into) {
        into.put("nl", text.nl()).put("en", text.en());
    }
}
