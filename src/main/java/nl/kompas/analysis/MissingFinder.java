package nl.kompas.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kompas.cases.Case;
import nl.kompas.policy.Vocabulary;
import nl.kompas.rule.RuleSet;

/**
 * Finds which unanswered indicators can still change the advice of a question. When a rule set is loaded, the advice for each
 * track becomes a decision diagram over all indicators; the indicators that remain in its cofactor under a case are exactly those that
 * can still change the advice. Safe for use by many threads.
 */
public final class MissingFinder {

    private final CaseAssignment caseAssignment;
    private final MutualInformation.Subjects subjects;
    private final List<AdviceDiagram> advice = new ArrayList<>();

    /** Builds the diagrams of a rule set; nothing where its rules tell too many cases apart for that. */
    public static Optional<MissingFinder> of(RuleSet set) {
        try {
            return Optional.of(new MissingFinder(set));
        } catch (DecisionDiagrams.TooLarge e) {
            return Optional.empty();
        }
    }

    private MissingFinder(RuleSet set) {
        QuestionDiagrams questionDiagrams = QuestionDiagrams.of(set, DependencySlice.of(set));
        Vocabulary vocabulary = set.definition().vocabulary();
        this.caseAssignment = new CaseAssignment(questionDiagrams.variables(), questionDiagrams.domains(), vocabulary);
        this.subjects = MutualInformation.Subjects.of(
                questionDiagrams.variables(),
                List.copyOf(vocabulary.indicators().keySet()));
        set.definition().declaration().questions().get(set.question()).tracks().stream()
                .distinct()
                .forEach(track -> advice.add(AdviceDiagram.copied(
                        track,
                        questionDiagrams.diagrams(),
                        questionDiagrams.reasoning().precedence().advice(track))));
    }

    /** The unanswered indicators that can still change the advice, alone or with others, most decisive first. */
    public List<String> missing(Case asked) {
        int[] fixed = caseAssignment.of(asked);
        MutualInformation mutualInformation = new MutualInformation(subjects);
        for (AdviceDiagram each : advice) {
            if (asked.tracks().contains(each.track())) {
                mutualInformation.add(each.cofactor(fixed));
            }
        }
        return mutualInformation.ordered();
    }
}
