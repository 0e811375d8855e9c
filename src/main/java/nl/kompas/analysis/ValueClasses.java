package nl.kompas.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.kompas.cases.Finding;
import nl.kompas.policy.Indicator;
import nl.kompas.policy.PolicyDefinition;
import nl.kompas.rule.Rule;

/**
 * The values of each indicator of an edition in classes that no rule tells apart: each value of a choice and of a list,
 * yes and no, each limit that rules name for a number and each gap between two of them, places that rules and tables treat alike.
 */
public final class ValueClasses {

    private final PolicyDefinition policyDefinition;
    private final ValueAbstraction valueAbstraction;
    private final Map<String, List<ValueClass>> classes = new LinkedHashMap<>();

    /**
     * Values that are alike.
     *
     * @param value one of them, as callers send it; of a list one item, or an empty list for none
     * @param above all numbers above this, null where it is no gap or is open
     * @param below all numbers below this, null where it is no gap or is open
     */
    public record ValueClass(String indicator, Object value, BigDecimal above, BigDecimal below) {}

    /** The classes that those rules make. */
    public ValueClasses(PolicyDefinition policyDefinition, List<Rule> rules) {
        this.policyDefinition = policyDefinition;
        this.valueAbstraction = new ValueAbstraction(policyDefinition, rules, RowSignature::of);
        policyDefinition.vocabulary().indicators().forEach((id, indicator) -> classes.put(id, classes(indicator)));
    }

    /** All classes, in the order of the vocabulary. */
    public List<ValueClass> all() {
        return classes.values().stream().flatMap(List::stream).toList();
    }

    /** One value of an indicator, as callers may send it. */
    public Object any(String indicator) {
        Object value = classes.get(indicator).get(0).value();
        return policyDefinition.vocabulary().find(indicator).orElseThrow() instanceof Indicator.Several
                ? List.of(value)
                : value;
    }

    /** The classes that a finding gives a value of. */
    public Set<ValueClass> of(Finding finding) {
        List<ValueClass> all = classes.get(finding.indicator());
        if (finding instanceof Finding.Listed listed) {
            return all.stream()
                    .filter(each -> listed.values().isEmpty()
                            ? each.value() instanceof List
                            : listed.values().contains(each.value()))
                    .collect(Collectors.toSet());
        }
        Indicator indicator =
                policyDefinition.vocabulary().find(finding.indicator()).orElseThrow();
        return Set.of(all.get(ValueAbstraction.classOf(valueAbstraction.of(indicator), finding)));
    }

    private List<ValueClass> classes(Indicator indicator) {
        List<ValueClass> found = new ArrayList<>();
        if (indicator instanceof Indicator.Several several) {
            several.values().keySet().forEach(value -> found.add(new ValueClass(indicator.id(), value, null, null)));
            found.add(new ValueClass(indicator.id(), List.of(), null, null));
            return found;
        }
        for (Object value : valueAbstraction.of(indicator).representatives()) {
            found.add(
                    value instanceof BigDecimal number
                            ? number(indicator, number)
                            : new ValueClass(
                                    indicator.id(),
                                    value instanceof String text ? ValueAbstraction.example(text) : value,
                                    null,
                                    null));
        }
        return found;
    }

    private ValueClass number(Indicator indicator, BigDecimal value) {
        List<?> limits = ((EquivalenceClasses.Ranges<?>) valueAbstraction.of(indicator)).limits();
        TreeSet<BigDecimal> named = new TreeSet<>();
        limits.forEach(limit -> named.add((BigDecimal) limit));
        return named.contains(value)
                ? new ValueClass(indicator.id(), plain(value), null, null)
                : new ValueClass(indicator.id(), plain(value), named.lower(value), named.higher(value));
    }

    /** Without an exponent, as people write numbers. */
    static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
