package nl.kompas.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import nl.kompas.policy.PolicyDefinition;
import nl.kompas.policy.Text;
import nl.kompas.rule.Rule;
import nl.kompas.rule.RuleSet;

/** Finds what is allowed in an edition but hardly meant; the edition has no faults. */
public final class Lint {

    private static final Comparator<LintWarning> ORDER = Comparator.comparing(
                    (LintWarning lintWarning) -> lintWarning.place().file())
            .thenComparing(lintWarning -> lintWarning.place().line())
            .thenComparing(lintWarning -> lintWarning.place().column());

    private Lint() {}

    /**
     * All warnings, by file and line.
     *
     * @param rules sorted by id
     * @param sets the same by question
     * @param files the edition's own files, by name
     */
    public static List<LintWarning> of(
            PolicyDefinition policyDefinition,
            List<Rule> rules,
            Map<String, RuleSet> sets,
            SortedMap<String, String> files) {
        LintSubject lintSubject = LintSubject.of(policyDefinition, rules, sets, files);
        return Stream.of(
                        tooLarge(lintSubject),
                        RedundantRules.in(lintSubject),
                        UnusedNames.in(lintSubject),
                        OpenAdvice.in(lintSubject))
                .flatMap(List::stream)
                .sorted(ORDER)
                .toList();
    }

    private static List<LintWarning> tooLarge(LintSubject lintSubject) {
        return lintSubject.sets().keySet().stream()
                .filter(question -> !lintSubject.analyses().containsKey(question))
                .map(question -> tooLarge(question, lintSubject))
                .toList();
    }

    private static LintWarning tooLarge(String question, LintSubject lintSubject) {
        return new LintWarning(
                "review-incomplete",
                lintSubject.question(question),
                new Text(
                        "Vraag `" + question
                                + "`: er zijn te veel gevallen om na te gaan welke regels nooit opgaan of hetzelfde"
                                + " zeggen, en wat open blijft.",
                        "Question `" + question
                                + "`: there are too many cases to find out which rules never apply or say the"
                                + " same, and what stays open."),
                new Text(
                        "De editie antwoordt wel. Verdeel vergelijkingen tussen bevindingen als u deze controle wilt.",
                        "The edition does answer. Divide comparisons between findings if you want this check."));
    }
}
