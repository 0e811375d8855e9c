package nl.kompas.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.kompas.cases.Case;
import nl.kompas.oracle.facts.Finding;
import nl.kompas.oracle.facts.Item;
import nl.kompas.oracle.facts.Listed;
import nl.kompas.oracle.facts.Row;
import nl.kompas.oracle.facts.Track;
import nl.kompas.policy.Indicator;
import nl.kompas.policy.PolicyDefinition;
import nl.kompas.policy.Table;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Conditions;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.RuleSet;

/** The facts of a case for plain Drools: no more than the rules of the question look at. */
final class OracleFacts {

    private final RuleSet rules;
    private final Map<String, List<Lookup>> lookups = new HashMap<>();
    private final Set<String> tables = new TreeSet<>();

    /** The rows of a table, by the value of its key. */
    private record Lookup(Table table, Map<String, List<Listed>> rows) {}

    OracleFacts(RuleSet rules) {
        this.rules = rules;
        PolicyDefinition policyDefinition = rules.definition();
        rules.rules()
                .forEach(rule -> Conditions.eachPattern(rule.when(), pattern -> {
                    if (pattern.kind() == FactKind.LISTED) {
                        look(policyDefinition, pattern);
                    } else if (pattern.kind() == FactKind.ROW) {
                        tables.add(Conditions.literal(pattern, "table"));
                    }
                }));
    }

    private void look(PolicyDefinition policyDefinition, Condition.Pattern pattern) {
        String indicator = Conditions.literal(pattern, "indicator");
        Table table = policyDefinition.tables().get(Conditions.literal(pattern, "table"));
        List<Lookup> known = lookups.computeIfAbsent(indicator, any -> new ArrayList<>());
        if (known.stream().anyMatch(lookup -> lookup.table() == table)) {
            return;
        }
        Map<String, List<Listed>> byKey = new HashMap<>();
        int key = table.columns().get(table.key().orElseThrow()).index();
        for (List<String> row : table.rows()) {
            Map<String, String> cells = cells(table, row);
            byKey.computeIfAbsent(row.get(key), any -> new ArrayList<>())
                    .add(new Listed(indicator, table.name(), cells));
        }
        known.add(new Lookup(table, byKey));
    }

    private static Map<String, String> cells(Table table, List<String> row) {
        Map<String, String> cells = new LinkedHashMap<>();
        table.columns().forEach((name, column) -> cells.put(name, row.get(column.index())));
        return cells;
    }

    List<Object> of(Case asked) {
        List<Object> facts = new ArrayList<>();
        facts.add(new nl.kompas.oracle.facts.Case(asked.question(), asked.date().toString()));
        asked.tracks().forEach(track -> facts.add(new Track(track)));
        for (String name : tables) {
            Table table = rules.definition().tables().get(name);
            table.rows().forEach(row -> facts.add(new Row(name, cells(table, row))));
        }
        for (nl.kompas.cases.Finding finding : asked.findings().values()) {
            Optional<Indicator> indicator = rules.definition().vocabulary().find(finding.indicator());
            if (indicator.orElseThrow().serves().contains(rules.question())) {
                add(finding, facts);
            }
        }
        return facts;
    }

    private void add(nl.kompas.cases.Finding finding, List<Object> facts) {
        String indicator = finding.indicator();
        if (finding instanceof nl.kompas.cases.Finding.Chosen chosen) {
            facts.add(new Finding(indicator, chosen.value(), null, null, null, null));
            listed(indicator, chosen.value(), facts);
        } else if (finding instanceof nl.kompas.cases.Finding.Measured measured) {
            facts.add(new Finding(indicator, null, measured.number(), null, null, null));
        } else if (finding instanceof nl.kompas.cases.Finding.Answered answered) {
            facts.add(new Finding(indicator, null, null, answered.answer(), null, null));
        } else if (finding instanceof nl.kompas.cases.Finding.Located located) {
            facts.add(new Finding(indicator, located.value(), null, null, null, located.country()));
            listed(indicator, located.value(), facts);
        } else if (finding instanceof nl.kompas.cases.Finding.Listed several) {
            BigDecimal count = BigDecimal.valueOf(several.values().size());
            facts.add(new Finding(indicator, null, null, null, count, null));
            for (String value : several.values()) {
                facts.add(new Item(indicator, value));
                listed(indicator, value, facts);
            }
        }
    }

    private void listed(String indicator, String value, List<Object> facts) {
        for (Lookup lookup : lookups.getOrDefault(indicator, List.of())) {
            List<Listed> own = lookup.rows().get(value);
            int hyphen = value.indexOf('-');
            boolean region = own == null && hyphen > 0;
            facts.addAll(
                    region
                            ? lookup.rows().getOrDefault(value.substring(0, hyphen), List.of())
                            : own == null ? List.of() : own);
        }
    }
}
