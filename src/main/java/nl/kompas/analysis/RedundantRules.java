package nl.kompas.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kompas.analysis.RuleAnalysis.Obstacle;
import nl.kompas.policy.FilePosition;
import nl.kompas.policy.Text;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Conditions;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.Rule;
import nl.kompas.rule.RuleSet;

/** Rules that add nothing: they never apply, or always say what another says. */
final class RedundantRules {

    private RedundantRules() {}

    static List<LintWarning> in(LintSubject lintSubject) {
        List<LintWarning> warnings = new ArrayList<>();
        Map<Object, Rule> meanings = new LinkedHashMap<>();
        for (Rule rule : lintSubject.rules()) {
            if (!analysed(rule, lintSubject)) {
                continue;
            }
            if (lintSubject.analyses().values().stream().noneMatch(ruleAnalysis -> ruleAnalysis.applies(rule))) {
                warnings.add(never(rule, lintSubject));
            } else {
                Optional.ofNullable(meanings.putIfAbsent(meaning(rule, lintSubject), rule))
                        .ifPresent(first -> warnings.add(alike(rule, first)));
            }
        }
        return warnings;
    }

    private static boolean analysed(Rule rule, LintSubject lintSubject) {
        return lintSubject.sets().keySet().stream()
                .filter(question -> RuleSet.applies(rule, question))
                .allMatch(lintSubject.analyses()::containsKey);
    }

    /** What a rule says in the cases of each question. */
    private static Object meaning(Rule rule, LintSubject lintSubject) {
        return lintSubject.analyses().values().stream()
                .map(ruleAnalysis -> ruleAnalysis.meaning(rule))
                .toList();
    }

    private static LintWarning alike(Rule rule, Rule first) {
        String other = "`" + first.id() + "` (" + first.place().file() + ":"
                + first.place().line() + ")";
        return new LintWarning(
                "rules-alike",
                rule.place(),
                new Text(
                        "`" + rule.id() + "` zegt in elk geval hetzelfde als " + other + ".",
                        "`" + rule.id() + "` says the same as " + other + " in every case."),
                new Text(
                        "Laat een van beide weg, of maak het verschil.",
                        "Leave out one of them, or make the difference."));
    }

    private static LintWarning never(Rule rule, LintSubject lintSubject) {
        Optional<Obstacle> obstacle = lintSubject.analyses().values().stream()
                .map((RuleAnalysis ruleAnalysis) -> ruleAnalysis.obstacle(rule))
                .flatMap(Optional::stream)
                .findFirst();
        Text why = obstacle.map(RedundantRules::why)
                .orElse(new Text(
                        "geen vraag past bij al zijn voorwaarden.", "no question agrees with all of its conditions."));
        return new LintWarning(
                "rule-never-applies",
                obstacle.flatMap(each -> place(each.condition())).orElse(rule.place()),
                new Text(
                        "`" + rule.id() + "` kan nooit opgaan: " + why.nl(),
                        "`" + rule.id() + "` can never apply: " + why.en()),
                new Text(
                        "Verander deze voorwaarde, of laat de regel weg.",
                        "Change this condition, or leave out the rule."));
    }

    private static Text why(Obstacle obstacle) {
        if (!obstacle.byItself()) {
            return new Text(
                    "deze voorwaarde sluit de voorwaarden erboven uit.",
                    "this condition excludes the conditions above it.");
        }
        return obstacle.condition() instanceof Condition.Pattern pattern
                        && pattern.kind().availability() != FactKind.Availability.GIVEN
                ? new Text(
                        "geen regel concludeert wat deze voorwaarde vraagt.",
                        "no rule concludes what this condition asks for.")
                : new Text("deze voorwaarde klopt in geen enkel geval.", "this condition holds in no case at all.");
    }

    private static Optional<FilePosition> place(Condition condition) {
        List<FilePosition> places = new ArrayList<>();
        Conditions.eachPattern(List.of(condition), pattern -> places.add(pattern.place()));
        return places.stream().findFirst();
    }
}
