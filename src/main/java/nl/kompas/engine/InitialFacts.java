package nl.kompas.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kompas.cases.Case;
import nl.kompas.cases.Finding;
import nl.kompas.engine.FactSlots.Slot;
import nl.kompas.policy.Indicator;
import nl.kompas.rule.Fact;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.RuleSet;

/** The facts before any rule fires: the rows of tables, and of a case what some rule of its question looks at. */
final class InitialFacts {

    private static final int[] NOWHERE = {};

    private final WorkingMemory rows;
    private final int[] cases;
    private final int[] nothingMissing;
    private final Map<String, int[]> tracks = new HashMap<>();
    private final Map<String, Subject> subjects = new HashMap<>();

    /** Where rules look for an indicator. */
    private record Subject(int[] findings, int[] items, List<TableLookup> lookups) {}

    /** Once all patterns of the rules have their slots. */
    InitialFacts(RuleSet rules, FactSlots factSlots) {
        this.rows = WorkingMemory.nothing(factSlots.count());
        this.cases = factSlots.holding(FactKind.CASE, null, null);
        this.nothingMissing = factSlots.holding(FactKind.NOTHING_MISSING, null, null);
        rules.definition()
                .declaration()
                .tracks()
                .keySet()
                .forEach(track -> tracks.put(track, factSlots.holding(FactKind.TRACK, track, null)));
        List<Slot> all = factSlots.all();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).kind() == FactKind.ROW) {
                String table = all.get(i).first();
                rows.add(
                        i,
                        rules.definition().tables().get(table).rows().stream()
                                .map(row -> TableLookup.row(FactKind.ROW, row, table))
                                .toArray(Fact[]::new));
            }
        }
        rules.definition().vocabulary().indicators().values().stream()
                .filter(indicator -> indicator.serves().contains(rules.question()))
                .forEach(indicator -> take(indicator, rules, factSlots));
    }

    /** Findings that the question does not use are accepted and have no influence. */
    private void take(Indicator indicator, RuleSet rules, FactSlots factSlots) {
        String id = indicator.id();
        List<TableLookup> lookups = new ArrayList<>();
        List<Slot> all = factSlots.all();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).kind() == FactKind.LISTED && id.equals(all.get(i).first())) {
                lookups.add(new TableLookup(
                        i, id, rules.definition().tables().get(all.get(i).second())));
            }
        }
        subjects.put(
                id,
                new Subject(
                        factSlots.holding(FactKind.FINDING, id, null),
                        factSlots.holding(FactKind.ITEM, id, null),
                        List.copyOf(lookups)));
    }

    /** The working memory with which the evaluation of a case begins. */
    WorkingMemory of(Case asked, boolean nothingIsMissing) {
        WorkingMemory workingMemory = rows.copy();
        if (cases.length > 0) {
            workingMemory.add(
                    cases,
                    new Fact(FactKind.CASE, asked.question(), asked.date().toString()));
        }
        if (nothingIsMissing && nothingMissing.length > 0) {
            workingMemory.add(nothingMissing, new Fact(FactKind.NOTHING_MISSING));
        }
        for (String track : asked.tracks()) {
            int[] factSlots = tracks.getOrDefault(track, NOWHERE);
            if (factSlots.length > 0) {
                workingMemory.add(factSlots, new Fact(FactKind.TRACK, track));
            }
        }
        for (Finding finding : asked.findings().values()) {
            Subject subject = subjects.get(finding.indicator());
            if (subject != null) {
                add(finding, subject, workingMemory);
            }
        }
        return workingMemory;
    }

    private static void add(Finding finding, Subject subject, WorkingMemory workingMemory) {
        if (subject.findings().length > 0) {
            workingMemory.add(subject.findings(), fact(finding));
        }
        if (finding instanceof Finding.Chosen chosen) {
            listed(chosen.value(), subject, workingMemory);
        } else if (finding instanceof Finding.Located located) {
            listed(located.value(), subject, workingMemory);
        } else if (finding instanceof Finding.Listed several) {
            for (String value : several.values()) {
                if (subject.items().length > 0) {
                    workingMemory.add(subject.items(), new Fact(FactKind.ITEM, several.indicator(), value));
                }
                listed(value, subject, workingMemory);
            }
        }
    }

    private static void listed(String value, Subject subject, WorkingMemory workingMemory) {
        for (TableLookup tableLookup : subject.lookups()) {
            tableLookup.add(value, workingMemory);
        }
    }

    private static Fact fact(Finding finding) {
        String indicator = finding.indicator();
        if (finding instanceof Finding.Chosen chosen) {
            return fact(indicator, chosen.value(), null, null, null, null);
        }
        if (finding instanceof Finding.Measured measured) {
            return fact(indicator, null, measured.number(), null, null, null);
        }
        if (finding instanceof Finding.Answered answered) {
            return fact(indicator, null, null, answered.answer(), null, null);
        }
        if (finding instanceof Finding.Located located) {
            return fact(indicator, located.value(), null, null, null, located.country());
        }
        BigDecimal count =
                BigDecimal.valueOf(((Finding.Listed) finding).values().size());
        return fact(indicator, null, null, null, count.stripTrailingZeros(), null);
    }

    private static Fact fact(
            String indicator, String value, BigDecimal number, Boolean answer, BigDecimal count, String country) {
        return new Fact(FactKind.FINDING, indicator, value, number, answer, count, country);
    }
}
