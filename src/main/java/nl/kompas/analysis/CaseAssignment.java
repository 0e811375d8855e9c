package nl.kompas.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kompas.cases.Case;
import nl.kompas.cases.Finding;
import nl.kompas.policy.Indicator;
import nl.kompas.policy.Vocabulary;

/** The assignment of variables that a case makes by its findings. */
final class CaseAssignment {

    private static final int OPEN = -1;

    private final int variables;
    private final Map<String, List<Fixing>> ofIndicator = new HashMap<>();
    private final EquivalenceClasses<String> days;
    private int day = OPEN;

    /**
     * What a finding says of one variable.
     *
     * @param item the value of a list that the variable stands for; null where it stands for the whole
     * @param classes the classes of the values; null for a list
     */
    private record Fixing(int variable, String item, EquivalenceClasses<?> classes) {

        int by(Finding finding) {
            if (finding instanceof Finding.Listed listed) {
                return item == null || listed.values().contains(item) ? 1 : 0;
            }
            return 1 + ValueAbstraction.classOf(classes, finding);
        }
    }

    CaseAssignment(Variables variables, ValueAbstraction valueAbstraction, Vocabulary vocabulary) {
        this.variables = variables.count();
        this.days = valueAbstraction.days();
        for (int i = 0; i < this.variables; i++) {
            Variables.Slot slot = variables.slot(i);
            if (slot.indicator().equals(Variables.DAY)) {
                day = i;
            } else if (vocabulary.find(slot.indicator()).isPresent()) {
                Indicator indicator = vocabulary.find(slot.indicator()).get();
                EquivalenceClasses<?> classes =
                        indicator instanceof Indicator.Several ? null : valueAbstraction.of(indicator);
                ofIndicator
                        .computeIfAbsent(indicator.id(), any -> new ArrayList<>())
                        .add(new Fixing(i, slot.item(), classes));
            }
        }
    }

    /** The value of each variable that the case answers, -1 for the others. */
    int[] of(Case asked) {
        int[] fixed = new int[variables];
        Arrays.fill(fixed, OPEN);
        for (Finding finding : asked.findings().values()) {
            for (Fixing fixing : ofIndicator.getOrDefault(finding.indicator(), List.of())) {
                fixed[fixing.variable()] = fixing.by(finding);
            }
        }
        if (day != OPEN) {
            fixed[day] = days.classOf(asked.date().toString());
        }
        return fixed;
    }
}
