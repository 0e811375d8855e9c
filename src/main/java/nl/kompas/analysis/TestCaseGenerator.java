package nl.kompas.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import nl.kompas.analysis.RuleAnalysis.Obstacle;
import nl.kompas.policy.PolicyDefinition;
import nl.kompas.policy.Question;
import nl.kompas.rule.Rule;
import nl.kompas.rule.RuleSet;

/**
 * Generates cases to which a rule of a question should apply. The diagrams are exact but for one thing: whether nothing is missing is
 * taken as free. So a caller who needs certainty evaluates these cases until the rule applies to one.
 */
public final class TestCaseGenerator {

    private final PolicyDefinition policyDefinition;
    private final Question question;
    private final QuestionDiagrams questionDiagrams;
    private final AssignmentCase assignmentCase;
    private final Set<Integer> required = new LinkedHashSet<>();

    /**
     * A case to try.
     *
     * @param day the day of the case, on which the edition is in force
     * @param findings what is given. Texts, numbers, {@code true} or {@code false}, or lists of texts
     */
    public record Trial(LocalDate day, SortedMap<String, Object> findings) {}

    /** Analyses a rule set; nothing where its rules tell too many cases apart for that. */
    public static Optional<TestCaseGenerator> of(RuleSet set) {
        try {
            return Optional.of(new TestCaseGenerator(set));
        } catch (DecisionDiagrams.TooLarge e) {
            return Optional.empty();
        }
    }

    private TestCaseGenerator(RuleSet set) {
        this.policyDefinition = set.definition();
        this.question = policyDefinition.declaration().questions().get(set.question());
        this.questionDiagrams = RuleAnalysis.draw(set);
        this.assignmentCase = new AssignmentCase(policyDefinition, questionDiagrams);
        question.required().stream()
                .filter(questionDiagrams.variables()::has)
                .forEach(indicator -> required.add(questionDiagrams.variables().of(indicator, null)));
    }

    /**
     * Cases to which a rule should apply, those with the fewest findings first; none where there is no such case.
     *
     * @param others values for required indicators that no rule looks at
     */
    public List<Trial> of(Rule rule, SortedMap<String, Object> others) {
        Set<Trial> trials = new LinkedHashSet<>();
        for (int cases : questionDiagrams.reasoning().says(rule).values()) {
            witness(cases, this::possible).ifPresent(values -> {
                trials.add(trial(values, others));
                trials.add(trial(filled(values), others));
            });
            witness(cases, assignmentCase::answered).ifPresent(values -> trials.add(trial(filled(values), others)));
        }
        return new ArrayList<>(trials);
    }

    /** Why a rule never applies; nothing where its conditions can hold together. */
    public Optional<Obstacle> obstacle(Rule rule) {
        return RuleAnalysis.obstacle(rule, questionDiagrams.reasoning());
    }

    private Optional<int[]> witness(int cases, MinimalAssignment.Allowed allowed) {
        return new MinimalAssignment(
                        questionDiagrams.diagrams(),
                        questionDiagrams.variables().count(),
                        allowed)
                .of(cases);
    }

    /** A day in force, and all that is required given; anything else may be given or not. */
    private boolean possible(int variable, int value) {
        boolean day = questionDiagrams.variables().slot(variable).indicator().equals(Variables.DAY);
        return day || required.contains(variable) ? assignmentCase.answered(variable, value) : true;
    }

    /** The same with everything answered that was left open, so that nothing more is missing. */
    private int[] filled(int[] values) {
        int[] filled = values.clone();
        for (int i = 0; i < filled.length; i++) {
            Variables.Slot slot = questionDiagrams.variables().slot(i);
            if (filled[i] < 0
                    && slot.item() == null
                    && policyDefinition.vocabulary().find(slot.indicator()).isPresent()) {
                filled[i] = 1;
            }
        }
        return filled;
    }

    private Trial trial(int[] values, SortedMap<String, Object> others) {
        SortedMap<String, Object> findings = assignmentCase.findings(given(values));
        question.required().forEach(indicator -> findings.putIfAbsent(indicator, others.get(indicator)));
        findings.replaceAll(
                (indicator, value) -> value instanceof BigDecimal number ? ValueClasses.plain(number) : value);
        return new Trial(
                assignmentCase.day(values).orElse(policyDefinition.declaration().from()), findings);
    }

    /** Without the values of what is not given. */
    private int[] given(int[] values) {
        int[] given = values.clone();
        for (int i = 0; i < given.length; i++) {
            Variables.Slot slot = questionDiagrams.variables().slot(i);
            boolean indicator =
                    policyDefinition.vocabulary().find(slot.indicator()).isPresent();
            if (indicator && values[questionDiagrams.variables().of(slot.indicator(), null)] < 1) {
                given[i] = -1;
            }
        }
        required.stream().filter(variable -> given[variable] < 0).forEach(variable -> given[variable] = 1);
        return given;
    }
}
