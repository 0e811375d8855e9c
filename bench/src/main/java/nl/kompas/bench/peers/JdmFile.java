package nl.kompas.bench.peers;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decision tables as a graph of GoRules: each table gets what is given and the tables that it looks at. */
final class JdmFile {

    private final ObjectNode graph = new ObjectMapper().createObjectNode();
    private final ArrayNode nodes = graph.putArray("nodes");
    private final ArrayNode edges = graph.putArray("edges");

    private JdmFile() {
        graph.put("contentType", "application/vnd.gorules.decision");
    }

    static String of(List<Decision> decisions) {
        JdmFile file = new JdmFile();
        file.node("given", "inputNode").putObject("content");
        decisions.forEach(file::table);
        file.node("answer", "outputNode").putObject("content");
        for (Decision decision : decisions) {
            file.edge("given", decision.name());
            decisions.stream()
                    .filter(other -> other != decision && decision.needs(other))
                    .forEach(other -> file.edge(other.name(), decision.name()));
            file.edge(decision.name(), "answer");
        }
        return file.graph.toString();
    }

    private ObjectNode node(String id, String type) {
        ObjectNode node = nodes.addObject().put("id", id).put("name", id).put("type", type);
        node.putObject("position").put("x", 0).put("y", 0);
        return node;
    }

    private void edge(String from, String to) {
        edges.addObject()
                .put("id", from + "-" + to)
                .put("type", "edge")
                .put("sourceId", from)
                .put("targetId", to);
    }

    private void table(Decision decision) {
        ObjectNode content = node(decision.name(), "decisionTableNode").putObject("content");
        content.put("hitPolicy", decision.first() ? "first" : "collect");
        content.put("passThrough", false);
        content.putNull("inputField").put("executionMode", "single");
        if (decision.first()) {
            content.putNull("outputPath");
        } else {
            content.put("outputPath", decision.name());
        }
        Map<String, String> columns = columns(decision, content.putArray("inputs"));
        content.putArray("outputs")
                .addObject()
                .put("id", "value")
                .put("name", decision.name())
                .put("field", decision.first() ? decision.name() : "id");
        ArrayNode rules = content.putArray("rules");
        decision.rows().forEach(row -> row(row, columns, rules.addObject().put("_id", "r" + rules.size())));
        decision.otherwise()
                .ifPresent(value -> row(
                        new Decision.Row(List.of(), value),
                        columns,
                        rules.addObject().put("_id", "otherwise")));
    }

    private static Map<String, String> columns(Decision decision, ArrayNode inputs) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (Decision.Row row : decision.rows()) {
            for (Test test : row.tests()) {
                columns.computeIfAbsent(test.input(), input -> {
                    ObjectNode column =
                            inputs.addObject().put("id", "i" + columns.size()).put("name", input);
                    if (!input.equals(Test.EXPRESSION)) {
                        column.put("field", input);
                    }
                    return column.get("id").asText();
                });
            }
        }
        return columns;
    }

    private static void row(Decision.Row row, Map<String, String> columns, ObjectNode rule) {
        Map<String, List<String>> cells = new LinkedHashMap<>();
        row.tests().forEach(test -> cells.computeIfAbsent(columns.get(test.input()), any -> new ArrayList<>())
                .add(test.cell()));
        columns.values().forEach(id -> rule.put(id, ""));
        cells.forEach((id, texts) -> rule.put(id, String.join(" and ", texts)));
        rule.put("value", Dialect.literal(row.value()));
    }
}
