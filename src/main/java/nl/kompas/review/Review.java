package nl.kompas.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import nl.kompas.policy.Framework;
import nl.kompas.policy.Text;
import nl.kompas.rule.Rule;
import nl.kompas.rule.RuleSet;

/** Looks in an edition without faults for what is allowed and hardly meant. */
public final class Review {

    private static final Comparator<Warning> ORDER = Comparator.comparing(
                    (Warning warning) -> warning.place().file())
            .thenComparing(warning -> warning.place().line())
            .thenComparing(warning -> warning.place().column());

    private Review() {}

    /**
     * All warnings, by file and line.
     *
     * @param rules sorted by id
     * @param sets the same by question
     * @param files the edition's own files, by name
     */
    public static List<Warning> of(
            Framework framework, List<Rule> rules, Map<String, RuleSet> sets, SortedMap<String, String> files) {
        Subject subject = Subject.of(framework, rules, sets, files);
        return Stream.of(tooLarge(subject), IdleRules.in(subject), UnusedNames.in(subject), OpenAdvice.in(subject))
                .flatMap(List::stream)
                .sorted(ORDER)
                .toList();
    }

    private static List<Warning> tooLarge(Subject subject) {
        return subject.sets().keySet().stream()
                .filter(question -> !subject.surveys().containsKey(question))
                .map(question -> tooLarge(question, subject))
                .toList();
    }

    private static Warning tooLarge(String question, Subject subject) {
        return new Warning(
                "review-incomplete",
                subject.question(question),
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
