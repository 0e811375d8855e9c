package nl.kompas.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.kompas.cases.Finding;
import nl.kompas.policy.Indicator;
import nl.kompas.policy.PlaceCodes;
import nl.kompas.policy.PolicyDefinition;
import nl.kompas.policy.Table;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Conditions;
import nl.kompas.rule.Constraint;
import nl.kompas.rule.Constraint.Comparison;
import nl.kompas.rule.Constraint.Operand.Literal;
import nl.kompas.rule.Constraints;
import nl.kompas.rule.Fact;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.Rule;

/** Abstracts the values of each indicator to classes that the rules can tell apart, so that every domain is finite and small. */
final class ValueAbstraction {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final PolicyDefinition policyDefinition;
    private final List<Rule> rules;
    private final Listing listing;
    private final Map<String, EquivalenceClasses<?>> partitions = new HashMap<>();

    /** What counts of the rows that a place is listed under; places with equal results are one class. */
    interface Listing {
        Object seen(Condition.Pattern pattern, String code, Table table);
    }

    /** Classes in which places that a table lists apart are apart: how decisive a place is rests on how many there are. */
    ValueAbstraction(PolicyDefinition policyDefinition, List<Rule> rules) {
        this(policyDefinition, rules, (pattern, code, table) -> table.listed(code));
    }

    ValueAbstraction(PolicyDefinition policyDefinition, List<Rule> rules, Listing listing) {
        this.policyDefinition = policyDefinition;
        this.rules = rules;
        this.listing = listing;
    }

    /** The classes of an indicator that is no list. */
    EquivalenceClasses<?> of(Indicator indicator) {
        return partitions.computeIfAbsent(indicator.id(), id -> partition(indicator));
    }

    /** How many classes it has. */
    int size(Indicator indicator) {
        return of(indicator).representatives().size();
    }

    /** The class, from 0, of a finding that is no list, among those of its indicator. */
    @SuppressWarnings("unchecked")
    static int classOf(EquivalenceClasses<?> classes, Finding finding) {
        Object value = finding instanceof Finding.Chosen chosen
                ? chosen.value()
                : finding instanceof Finding.Measured measured
                        ? measured.number()
                        : finding instanceof Finding.Answered answered
                                ? answered.answer()
                                : ((Finding.Located) finding).value();
        return ((EquivalenceClasses<Object>) classes).classOf(value);
    }

    /** The classes of the day of a case, as ISO 8601 texts. */
    EquivalenceClasses<String> days() {
        TreeSet<String> named = new TreeSet<>();
        DependencySlice.eachPattern(rules, pattern -> {
            if (pattern.kind() == FactKind.CASE) {
                pattern.constraints().forEach(constraint -> texts(constraint, named));
            }
        });
        named.removeIf(text -> !DAY.matcher(text).matches());
        return EquivalenceClasses.days(named);
    }

    private EquivalenceClasses<?> partition(Indicator indicator) {
        if (indicator instanceof Indicator.Choice choice) {
            return EquivalenceClasses.apart(List.copyOf(choice.values().keySet()));
        }
        if (indicator instanceof Indicator.YesNo) {
            return EquivalenceClasses.apart(List.of(Boolean.FALSE, Boolean.TRUE));
        }
        if (indicator instanceof Indicator.Number number) {
            TreeSet<BigDecimal> limits = new TreeSet<>();
            patterns(number.id()).forEach(pattern -> pattern.constraints().forEach(each -> limits(each, limits)));
            return EquivalenceClasses.numbers(limits, number);
        }
        return places(indicator.id());
    }

    private List<Condition.Pattern> patterns(String indicator) {
        List<Condition.Pattern> patterns = new ArrayList<>();
        DependencySlice.eachPattern(rules, pattern -> {
            if (indicator.equals(Variables.indicator(pattern))) {
                patterns.add(pattern);
            }
        });
        return patterns;
    }

    private static void limits(Constraint constraint, Set<BigDecimal> limits) {
        if (constraint instanceof Constraint.All all) {
            all.parts().forEach(part -> limits(part, limits));
        } else if (constraint instanceof Constraint.Any any) {
            any.parts().forEach(part -> limits(part, limits));
        } else if (constraint instanceof Comparison comparison
                && comparison.operand() instanceof Literal literal
                && literal.value() instanceof BigDecimal number) {
            limits.add(number);
        }
    }

    /** Places that every pattern and every table treats alike are one class. */
    private EquivalenceClasses<String> places(String indicator) {
        List<Condition.Pattern> patterns = patterns(indicator);
        Set<String> named = named(patterns);
        Map<List<Object>, Integer> classes = new LinkedHashMap<>();
        List<String> representatives = new ArrayList<>();
        Map<String, Integer> classOf = new HashMap<>();
        Set<String> codes = new TreeSet<>(named);
        PlaceCodes.countries().forEach(country -> {
            codes.add(country);
            codes.add(elsewhere(country));
        });
        for (String code : codes) {
            List<Object> signature =
                    patterns.stream().map(pattern -> seen(pattern, code, named)).toList();
            Integer known = classes.putIfAbsent(signature, classes.size());
            if (known == null) {
                representatives.add(code);
            }
            classOf.put(code, known == null ? classes.size() - 1 : known);
        }
        return new PlaceClasses(representatives, classOf);
    }

    private record PlaceClasses(List<String> representatives, Map<String, Integer> classes)
            implements EquivalenceClasses<String> {

        @Override
        public int classOf(String place) {
            Integer known = classes.get(place);
            return known != null ? known : classes.get(elsewhere(PlaceCodes.country(place)));
        }
    }

    /** Stands for every region of a country that no rule and no table names: the form of a code, but none that exists. */
    private static String elsewhere(String country) {
        return country + "-?";
    }

    /** A value of the class that a text stands for, as callers may send it. */
    static String example(String representative) {
        return representative.endsWith("-?") ? representative.replace("?", "XXX") : representative;
    }

    private Set<String> named(List<Condition.Pattern> patterns) {
        Set<String> named = new TreeSet<>();
        patterns.forEach(pattern -> pattern.constraints().forEach(constraint -> texts(constraint, named)));
        policyDefinition.tables().values().forEach(table -> table.columns().values().stream()
                .filter(column -> column.type() == Table.ColumnType.PLACE)
                .forEach(column -> table.rows().forEach(row -> named.add(row.get(column.index())))));
        named.removeIf(text -> !PlaceCodes.valid(text));
        return named;
    }

    private static void texts(Constraint constraint, Set<String> texts) {
        if (constraint instanceof Constraint.All all) {
            all.parts().forEach(part -> texts(part, texts));
        } else if (constraint instanceof Constraint.Any any) {
            any.parts().forEach(part -> texts(part, texts));
        } else if (((Comparison) constraint).operand() instanceof Literal literal
                && literal.value() instanceof String text) {
            texts.add(text);
        }
    }

    /** What a pattern can tell of a place. */
    private Object seen(Condition.Pattern pattern, String code, Set<String> named) {
        if (pattern.kind() == FactKind.LISTED) {
            return listing.seen(pattern, code, policyDefinition.tables().get(Conditions.literal(pattern, "table")));
        }
        Fact fact = place(Variables.indicator(pattern), code);
        boolean matches = pattern.constraints().stream().allMatch(constraint -> Constraints.mayHold(constraint, fact));
        boolean bound = !pattern.bindings().isEmpty()
                || pattern.constraints().stream()
                        .anyMatch(each -> !Constraints.names(each).isEmpty());
        return bound && matches && named.contains(code) ? code : matches;
    }

    /** The fact that a place is found. */
    static Fact place(String indicator, String code) {
        return new Fact(FactKind.FINDING, indicator, code, null, null, null, PlaceCodes.country(code));
    }
}
