package nl.kompas.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import nl.kompas.cli.CheckNotice.Severity;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.Text;
import nl.kompas.recorded.Difference;

/** Replays as programs read them: one object, in both languages, written as the cases come. */
final class ReplayJson implements ReplayReport {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Path folder;
    private final PrintWriter out;
    private final JsonGenerator json;

    /** Tells of rules in that folder, as it was named. */
    ReplayJson(Path folder, PrintWriter out) throws IOException {
        this.folder = folder;
        this.out = out;
        this.json = JsonReport.WRITER.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.useDefaultPrettyPrinter();
        json.writeStartObject();
        json.writeArrayFieldStart("cases");
    }

    @Override
    public void take(Replayed replayed) throws IOException {
        if (replayed.ending() instanceof Replayed.Differs differs) {
            ObjectNode node = node(replayed);
            ArrayNode differences = node.putArray("differences");
            differs.differences().forEach(each -> difference(each, differs, differences.addObject()));
            JsonReport.WRITER.writeValue(json, node);
        } else if (replayed.ending() instanceof Replayed.Refused refused) {
            ObjectNode node = node(replayed);
            ArrayNode errors = node.putArray("errors");
            refused.faults()
                    .forEach(fault ->
                            errors.addObject().put("pointer", fault.pointer()).put("detail", fault.detail()));
            JsonReport.WRITER.writeValue(json, node);
        }
    }

    private static ObjectNode node(Replayed replayed) {
        return NODES.objectNode()
                .put("file", replayed.file())
                .put("line", replayed.line())
                .put("name", replayed.name())
                .put("edition", replayed.edition().map(EditionId::toString).orElse(null));
    }

    private void difference(Difference difference, Replayed.Differs differs, ObjectNode node) {
        DifferenceText dutch = new DifferenceText(differs.edition(), Language.NL);
        DifferenceText english = new DifferenceText(differs.edition(), Language.EN);
        node.put("path", difference.path());
        node.set("expected", difference.expected());
        node.set("actual", difference.actual());
        JsonReport.text(new Text(dutch.of(difference), english.of(difference)), node.putObject("message"));
        ArrayNode rules = node.putArray("rules");
        english.because(difference).forEach(rule -> rules.addObject()
                .put("id", rule.id())
                .put("file", CheckResult.path(folder, rule.place().file()))
                .put("line", rule.place().line()));
    }

    @Override
    public void end(ReplayTally tally, CheckResult faults, long nanoseconds) throws IOException {
        json.writeEndArray();
        ObjectNode rest = NODES.objectNode();
        ArrayNode editions = rest.putArray("editions");
        tally.byEdition()
                .forEach((edition, count) -> counts(count, editions.addObject().put("edition", edition)));
        JsonReport.notices(faults, Severity.FAULT, rest.putArray("faults"));
        ObjectNode summary = rest.putObject("summary");
        counts(tally.all(), summary);
        summary.put("elsewhere", tally.elsewhere()).put("seconds", nanoseconds / 1e9);
        for (var field : rest.properties()) {
            json.writeFieldName(field.getKey());
            JsonReport.WRITER.writeValue(json, field.getValue());
        }
        json.writeEndObject();
        json.close();
        out.println();
    }

    private static void counts(ReplayTally.Count count, ObjectNode node) {
        node.put("cases", count.cases())
                .put("asExpected", count.asExpected())
                .put("differing", count.differing())
                .put("refused", count.refused());
    }
}
