package nl.kompas.bench.peers;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import nl.kompas.policy.Declaration;
import nl.kompas.policy.Question;
import nl.kompas.policy.Table;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Conditions;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.RuleSet;

/**
 * What peers must know beside the rules, as JSON: how a finding picks the track, the types of indicators, tables by their
 * key, and the order of answers.
 */
final class PolicyFile {

    private final ObjectNode file = new ObjectMapper().createObjectNode();
    private final RuleSet rules;

    private PolicyFile(RuleSet rules) {
        this.rules = rules;
    }

    static String of(RuleSet rules) {
        PolicyFile policy = new PolicyFile(rules);
        policy.asked();
        policy.tables();
        policy.order();
        return policy.file.toPrettyString();
    }

    private void asked() {
        Question question = rules.definition().declaration().questions().get(rules.question());
        Question.TrackBy trackBy = question.trackBy().orElseThrow();
        file.put("trackBy", trackBy.indicator());
        ObjectNode tracks = file.putObject("tracks");
        trackBy.trackOf().forEach(tracks::put);
        ArrayNode serving = file.putArray("indicators");
        rules.definition().vocabulary().indicators().values().stream()
                .filter(indicator -> indicator.serves().contains(rules.question()))
                .forEach(indicator -> serving.add(indicator.id()));
    }

    /** Each table that rules look a finding up in. */
    private void tables() {
        ObjectNode tables = file.putObject("tables");
        rules.rules()
                .forEach(rule -> Conditions.eachPattern(rule.when(), pattern -> {
                    if (pattern.kind() == FactKind.LISTED) {
                        table(pattern, tables);
                    }
                }));
    }

    private void table(Condition.Pattern pattern, ObjectNode tables) {
        String indicator = Conditions.literal(pattern, "indicator");
        Table table = rules.definition().tables().get(Conditions.literal(pattern, "table"));
        String name = Variables.listed(indicator, table.name());
        if (tables.has(name)) {
            return;
        }
        ObjectNode byKey = tables.putObject(name)
                .put("indicator", indicator)
                .put("name", table.name())
                .putObject("rows");
        int key = table.columns().get(table.key().orElseThrow()).index();
        for (List<String> row : table.rows()) {
            if (byKey.has(row.get(key))) {
                throw new IllegalStateException("two rows of " + table.name() + " have the key " + row.get(key));
            }
            ObjectNode cells = byKey.putObject(row.get(key));
            table.columns().forEach((column, of) -> cells.put(Variables.plain(column), row.get(of.index())));
        }
    }

    private void order() {
        Declaration declaration = rules.definition().declaration();
        strings("preconditions", declaration.preconditions().keySet());
        ArrayNode compass = file.putArray("compass");
        declaration.aspects().forEach((aspect, content) -> content.components()
                .keySet()
                .forEach(id -> compass.addObject().put("aspect", aspect).put("component", id)));
        strings("roles", declaration.roles().keySet());
        strings("representation", declaration.representation().keySet());
        strings("activities", declaration.activities().keySet());
        strings("conditions", declaration.conditions().keySet());
        strings("referralsTo", declaration.referralsTo().keySet());
        strings("referralsFor", declaration.referralsFor().keySet());
    }

    private void strings(String name, Collection<String> values) {
        ArrayNode array = file.putArray(name);
        values.forEach(array::add);
    }
}
