package nl.kompas.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kompas.policy.Indicator;
import nl.kompas.policy.PolicyDefinition;
import nl.kompas.policy.Question;
import nl.kompas.policy.Table;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Conditions;
import nl.kompas.rule.Fact;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.RuleSet;

/** The given facts that a pattern could match, each with the diagram of the cases in which it is present. */
final class CandidateFacts {

    private final PolicyDefinition policyDefinition;
    private final Question question;
    private final Variables variables;
    private final ValueAbstraction valueAbstraction;
    private final DecisionDiagrams decisionDiagrams;
    private final Map<List<Object>, List<Candidate>> known = new HashMap<>();

    /**
     * A fact that may be present.
     *
     * @param fact the fact
     * @param presence the diagram of the cases in which it is there
     */
    record Candidate(Fact fact, int presence) {}

    CandidateFacts(
            RuleSet set, Variables variables, ValueAbstraction valueAbstraction, DecisionDiagrams decisionDiagrams) {
        this.policyDefinition = set.definition();
        this.question = policyDefinition.declaration().questions().get(set.question());
        this.variables = variables;
        this.valueAbstraction = valueAbstraction;
        this.decisionDiagrams = decisionDiagrams;
    }

    /** The candidates of a pattern about what is given; a conclusion has none here. */
    List<Candidate> of(Condition.Pattern pattern) {
        String indicator = Variables.indicator(pattern);
        String table = Conditions.literal(pattern, "table");
        List<Object> key = java.util.Arrays.asList(pattern.kind(), indicator, table);
        return known.computeIfAbsent(key, any -> find(pattern.kind(), indicator, table));
    }

    private List<Candidate> find(FactKind kind, String id, String table) {
        return switch (kind) {
            case CASE -> days();
            case TRACK ->
                question.tracks().stream()
                        .distinct()
                        .map(track -> new Candidate(new Fact(kind, track), hasTrack(track)))
                        .toList();
            case ROW ->
                policyDefinition.tables().get(table).rows().stream()
                        .map(row -> new Candidate(row(kind, row, table), DecisionDiagrams.TRUE))
                        .toList();
            case FINDING, ITEM, LISTED ->
                variables.has(id)
                        ? found(kind, policyDefinition.vocabulary().find(id).orElseThrow(), table)
                        : List.of();
            case NOTHING_MISSING ->
                List.of(new Candidate(
                        new Fact(kind), decisionDiagrams.is(variables.of(Variables.NOTHING_MISSING, null), 1)));
            default -> List.of();
        };
    }

    private List<Candidate> days() {
        List<String> days = valueAbstraction.days().representatives();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            int presence = decisionDiagrams.is(variables.of(Variables.DAY, null), i);
            candidates.add(new Candidate(new Fact(FactKind.CASE, question.id(), days.get(i)), presence));
        }
        return candidates;
    }

    /** The cases that are about a track. */
    int hasTrack(String track) {
        if (question.trackBy().isEmpty()) {
            return DecisionDiagrams.TRUE;
        }
        Question.TrackBy by = question.trackBy().get();
        Indicator indicator = policyDefinition.vocabulary().find(by.indicator()).orElseThrow();
        int presence = DecisionDiagrams.FALSE;
        List<?> values = valueAbstraction.of(indicator).representatives();
        for (int i = 0; i < values.size(); i++) {
            if (by.trackOf().get((String) values.get(i)).equals(track)) {
                presence = decisionDiagrams.or(presence, is(by.indicator(), i));
            }
        }
        return presence;
    }

    private List<Candidate> found(FactKind kind, Indicator indicator, String table) {
        if (indicator instanceof Indicator.Several several) {
            return switch (kind) {
                case FINDING -> counts(several);
                case ITEM ->
                    several.values().keySet().stream()
                            .map(value -> new Candidate(new Fact(kind, several.id(), value), item(several.id(), value)))
                            .toList();
                default -> listed(several.values().keySet().stream().toList(), table, several.id(), true);
            };
        }
        List<?> values = valueAbstraction.of(indicator).representatives();
        if (kind == FactKind.LISTED) {
            return listed(values, table, indicator.id(), false);
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            candidates.add(new Candidate(fact(indicator, values.get(i)), is(indicator.id(), i)));
        }
        return candidates;
    }

    private static Fact fact(Indicator indicator, Object value) {
        String id = indicator.id();
        if (indicator instanceof Indicator.Number) {
            return new Fact(FactKind.FINDING, id, null, value, null, null, null);
        }
        if (indicator instanceof Indicator.YesNo) {
            return new Fact(FactKind.FINDING, id, null, null, value, null, null);
        }
        return indicator instanceof Indicator.Location
                ? ValueAbstraction.place(id, (String) value)
                : new Fact(FactKind.FINDING, id, value, null, null, null, null);
    }

    private int is(String indicator, int valueClass) {
        return decisionDiagrams.is(variables.of(indicator, null), 1 + valueClass);
    }

    private int item(String list, String value) {
        return decisionDiagrams.and(
                decisionDiagrams.is(variables.of(list, null), 1), decisionDiagrams.is(variables.of(list, value), 1));
    }

    /** A list was given, with each number of values that it can have. */
    private List<Candidate> counts(Indicator.Several several) {
        List<Integer> exactly = new ArrayList<>(List.of(DecisionDiagrams.TRUE));
        for (String value : several.values().keySet()) {
            int here = decisionDiagrams.is(variables.of(several.id(), value), 1);
            List<Integer> next = new ArrayList<>();
            for (int count = 0; count <= exactly.size(); count++) {
                int less = count == 0 ? DecisionDiagrams.FALSE : exactly.get(count - 1);
                int same = count == exactly.size() ? DecisionDiagrams.FALSE : exactly.get(count);
                next.add(decisionDiagrams.choose(here, less, same));
            }
            exactly = next;
        }
        int given = decisionDiagrams.is(variables.of(several.id(), null), 1);
        List<Candidate> candidates = new ArrayList<>();
        for (int count = 0; count < exactly.size(); count++) {
            BigDecimal number = BigDecimal.valueOf(count).stripTrailingZeros();
            Fact fact = new Fact(FactKind.FINDING, several.id(), null, null, null, number, null);
            candidates.add(new Candidate(fact, decisionDiagrams.and(given, exactly.get(count))));
        }
        return candidates;
    }

    private List<Candidate> listed(List<?> values, String name, String indicator, boolean items) {
        Table table = policyDefinition.tables().get(name);
        Map<List<String>, Integer> presence = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            int here = items ? item(indicator, (String) values.get(i)) : is(indicator, i);
            table.listed((String) values.get(i)).forEach(row -> presence.merge(row, here, decisionDiagrams::or));
        }
        return presence.entrySet().stream()
                .map(entry -> new Candidate(row(FactKind.LISTED, entry.getKey(), indicator, name), entry.getValue()))
                .toList();
    }

    private static Fact row(FactKind kind, List<String> row, String... head) {
        Object[] values = new Object[head.length + row.size()];
        System.arraycopy(head, 0, values, 0, head.length);
        for (int i = 0; i < row.size(); i++) {
            values[head.length + i] = row.get(i);
        }
        return new Fact(kind, values);
    }
}
