package nl.kompas.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.kompas.cases.Case;
import nl.kompas.cases.Finding;
import nl.kompas.policy.Indicator;
import nl.kompas.policy.Table;
import nl.kompas.rule.Conditions;
import nl.kompas.rule.Fact;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.Rule;
import nl.kompas.rule.RuleSet;

/** Turns a case into the facts that the rules of its question can match, and no others. */
final class CaseFacts {

    private final RuleSet rules;
    private final List<Fact> rows = new ArrayList<>();
    private final Set<Listing> listings = new LinkedHashSet<>();

    /** A finding that some rule looks up in a table. */
    private record Listing(String indicator, String table) {}

    CaseFacts(RuleSet rules) {
        this.rules = rules;
        Set<String> tables = new LinkedHashSet<>();
        for (Rule rule : rules.rules()) {
            Conditions.eachPattern(rule.when(), pattern -> {
                if (pattern.kind() == FactKind.ROW) {
                    tables.add(Conditions.literal(pattern, "table"));
                } else if (pattern.kind() == FactKind.LISTED) {
                    listings.add(new Listing(
                            Conditions.literal(pattern, "indicator"), Conditions.literal(pattern, "table")));
                }
            });
        }
        for (String name : tables) {
            rules.framework().tables().get(name).rows().forEach(row -> rows.add(fact(FactKind.ROW, row, name)));
        }
    }

    List<Fact> of(Case asked) {
        List<Fact> facts = new ArrayList<>(rows);
        facts.add(new Fact(FactKind.CASE, asked.question(), asked.date().toString()));
        asked.tracks().forEach(track -> facts.add(new Fact(FactKind.TRACK, track)));
        asked.findings().values().stream().filter(this::serves).forEach(finding -> add(finding, facts));
        return facts;
    }

    /** Findings that the question does not use are accepted and have no influence. */
    private boolean serves(Finding finding) {
        Indicator indicator =
                rules.framework().vocabulary().find(finding.indicator()).orElseThrow();
        return indicator.serves().contains(rules.question());
    }

    private void add(Finding finding, List<Fact> facts) {
        String indicator = finding.indicator();
        if (finding instanceof Finding.Chosen chosen) {
            facts.add(finding(indicator, chosen.value(), null, null, null, null));
            listed(indicator, chosen.value(), facts);
        } else if (finding instanceof Finding.Measured measured) {
            facts.add(finding(indicator, null, measured.number(), null, null, null));
        } else if (finding instanceof Finding.Answered answered) {
            facts.add(finding(indicator, null, null, answered.answer(), null, null));
        } else if (finding instanceof Finding.Located located) {
            facts.add(finding(indicator, located.value(), null, null, null, located.country()));
            listed(indicator, located.value(), facts);
        } else if (finding instanceof Finding.Listed several) {
            BigDecimal count = BigDecimal.valueOf(several.values().size()).stripTrailingZeros();
            facts.add(finding(indicator, null, null, null, count, null));
            several.values().forEach(value -> {
                facts.add(new Fact(FactKind.ITEM, indicator, value));
                listed(indicator, value, facts);
            });
        }
    }

    private static Fact finding(
            String indicator, String value, BigDecimal number, Boolean answer, BigDecimal count, String country) {
        return new Fact(FactKind.FINDING, indicator, value, number, answer, count, country);
    }

    private void listed(String indicator, String value, List<Fact> facts) {
        for (Listing listing : listings) {
            if (listing.indicator().equals(indicator)) {
                Table table = rules.framework().tables().get(listing.table());
                table.listed(value).forEach(row -> facts.add(fact(FactKind.LISTED, row, indicator, listing.table())));
            }
        }
    }

    private static Fact fact(FactKind kind, List<String> row, String... head) {
        Object[] values = new Object[head.length + row.size()];
        System.arraycopy(head, 0, values, 0, head.length);
        for (int i = 0; i < row.size(); i++) {
            values[head.length + i] = row.get(i);
        }
        return new Fact(kind, values);
    }
}
