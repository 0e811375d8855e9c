package nl.kompas.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kompas.policy.Declaration;
import nl.kompas.policy.PolicyDefinition;

/** Turns an assignment of the variables into a case in which everything is answered. */
final class AssignmentCase {

    private final PolicyDefinition policyDefinition;
    private final Variables variables;
    private final ValueAbstraction valueAbstraction;
    private final List<Optional<LocalDate>> days = new ArrayList<>();

    AssignmentCase(PolicyDefinition policyDefinition, QuestionDiagrams questionDiagrams) {
        this.policyDefinition = policyDefinition;
        this.variables = questionDiagrams.variables();
        this.valueAbstraction = questionDiagrams.domains();
        List<String> classes = valueAbstraction.days().representatives();
        for (int i = 0; i < classes.size(); i++) {
            days.add(day(classes, i));
        }
    }

    /** A day of a class on which the edition is in force. */
    private Optional<LocalDate> day(List<String> classes, int i) {
        Declaration declaration = policyDefinition.declaration();
        LocalDate first = i == 0 ? declaration.from() : start(classes.get(i));
        LocalDate day = first.isBefore(declaration.from()) ? declaration.from() : first;
        boolean within = i + 1 == classes.size() || day.isBefore(start(classes.get(i + 1)));
        return Optional.of(day).filter(any -> within && declaration.inForceOn(any));
    }

    /** The first day of a class; a class that has "~" begins on the day after. */
    private static LocalDate start(String day) {
        return day.endsWith("~")
                ? LocalDate.parse(day.substring(0, day.length() - 1)).plusDays(1)
                : LocalDate.parse(day);
    }

    /** Whether a variable has that value in a case of a day in force in which everything is answered. */
    boolean answered(int variable, int value) {
        Variables.Slot slot = variables.slot(variable);
        if (slot.indicator().equals(Variables.DAY)) {
            return days.get(value).isPresent();
        }
        return slot.item() != null || value > 0;
    }

    /** The day that those values require, if they do. */
    Optional<LocalDate> day(int[] values) {
        int day = values[variables.of(Variables.DAY, null)];
        return day < 0 ? Optional.empty() : days.get(day);
    }

    /** The findings that those values require, as callers send them. */
    SortedMap<String, Object> findings(int[] values) {
        SortedMap<String, Object> findings = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            Variables.Slot slot = variables.slot(i);
            boolean indicator =
                    policyDefinition.vocabulary().find(slot.indicator()).isPresent();
            if (values[i] >= 0 && indicator) {
                add(slot, values[i], findings);
            }
        }
        return findings;
    }

    @SuppressWarnings("unchecked")
    private void add(Variables.Slot slot, int value, SortedMap<String, Object> findings) {
        if (variables.isList(slot.indicator())) {
            List<String> items =
                    (List<String>) findings.computeIfAbsent(slot.indicator(), any -> new ArrayList<String>());
            if (slot.item() != null && value == 1) {
                items.add(slot.item());
            }
            return;
        }
        Object given = valueAbstraction
                .of(policyDefinition.vocabulary().find(slot.indicator()).orElseThrow())
                .representatives()
                .get(value - 1);
        findings.put(slot.indicator(), given instanceof String text ? ValueAbstraction.example(text) : given);
    }
}
