package nl.kompas.bench.peers;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import nl.kompas.policy.Indicator;
import nl.kompas.policy.Table;
import nl.kompas.rule.RuleSet;

/** Cases made at random, the same in each run: about two thirds of the indicators, each with any of its values. */
final class MadeCases {

    private static final double KNOWN = 0.67;

    private final Random random = new Random(5);
    private final ObjectMapper json = new ObjectMapper();
    private final RuleSet rules;
    private final List<String> places = new ArrayList<>();

    MadeCases(RuleSet rules) {
        this.rules = rules;
        for (Table table : rules.definition().tables().values()) {
            table.key()
                    .map(table.columns()::get)
                    .filter(key -> key.type() == Table.ColumnType.PLACE)
                    .ifPresent(key -> table.rows().forEach(row -> places.add(row.get(key.index()))));
        }
    }

    /** A request. */
    ObjectNode next() {
        ObjectNode request = json.createObjectNode()
                .put("policy", Measured.EDITION.policy())
                .put("edition", Measured.EDITION.edition())
                .put("referenceDate", "2024-09-01")
                .put("question", rules.question());
        ObjectNode findings = request.putObject("findings");
        var required = rules.definition()
                .declaration()
                .questions()
                .get(rules.question())
                .required();
        for (Indicator indicator : rules.definition().vocabulary().indicators().values()) {
            boolean asked = indicator.serves().contains(rules.question());
            if (required.contains(indicator.id()) || asked && random.nextDouble() < KNOWN) {
                find(findings, indicator);
            }
        }
        return request;
    }

    private void find(ObjectNode findings, Indicator indicator) {
        if (indicator instanceof Indicator.Choice choice) {
            findings.put(choice.id(), any(choice.values().keySet()));
        } else if (indicator instanceof Indicator.Several several) {
            ArrayNode values = findings.putArray(several.id());
            several.values().keySet().stream()
                    .filter(value -> random.nextInt(3) == 0)
                    .forEach(values::add);
        } else if (indicator instanceof Indicator.Number number) {
            findings.put(number.id(), 1 + random.nextInt(50));
        } else if (indicator instanceof Indicator.YesNo yesNo) {
            findings.put(yesNo.id(), random.nextBoolean());
        } else {
            findings.put(indicator.id(), any(places));
        }
    }

    private String any(Collection<String> values) {
        return List.copyOf(values).get(random.nextInt(values.size()));
    }
}
