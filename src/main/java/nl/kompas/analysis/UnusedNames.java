package nl.kompas.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kompas.policy.Declaration;
import nl.kompas.policy.FilePosition;
import nl.kompas.policy.Indicator;
import nl.kompas.policy.Question;
import nl.kompas.policy.Text;
import nl.kompas.rule.Assertion;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.PossibleConclusions;
import nl.kompas.rule.Rule;
import nl.kompas.rule.RuleSet;

/** Names that are declared and that no rule uses. */
final class UnusedNames {

    private static final Text USE = new Text(
            "Laat het weg, of schrijf de regel die het concludeert.",
            "Leave it out, or write the rule that concludes it.");

    private final LintSubject lintSubject;
    private final Declaration declaration;
    private final PossibleConclusions possibleConclusions;
    private final List<LintWarning> warnings = new ArrayList<>();

    private UnusedNames(LintSubject lintSubject) {
        this.lintSubject = lintSubject;
        this.declaration = lintSubject.definition().declaration();
        this.possibleConclusions = new PossibleConclusions(declaration);
    }

    static List<LintWarning> in(LintSubject lintSubject) {
        UnusedNames unused = new UnusedNames(lintSubject);
        lintSubject.definition().vocabulary().indicators().values().forEach(unused::indicator);
        if (lintSubject.whole()) {
            unused.conclusions();
        }
        return unused.warnings;
    }

    private void indicator(Indicator indicator) {
        Set<String> idle = new LinkedHashSet<>(indicator.serves());
        idle.removeIf(question -> looksAt(question, indicator.id()));
        if (!idle.isEmpty()) {
            String name = "`" + indicator.id() + "`";
            String questions = idle.stream().map(id -> "`" + id + "`").collect(Collectors.joining(", "));
            warnings.add(new LintWarning(
                    "indicator-unused",
                    lintSubject.vocabulary().at("indicators", indicator.id()),
                    new Text(
                            name + " wordt door geen regel bekeken voor " + questions + ".",
                            name + " is not looked at by any rule for " + questions + "."),
                    new Text(
                            "Haal de vraag weg onder `serves`, of schrijf de regel die ernaar kijkt.",
                            "Take the question out of `serves`, or write the rule that looks at it.")));
        }
    }

    private boolean looksAt(String question, String indicator) {
        Question asked = declaration.questions().get(question);
        boolean picksTrack =
                asked.trackBy().map(by -> by.indicator().equals(indicator)).orElse(false);
        return picksTrack
                || lintSubject.rules().stream()
                        .filter(rule -> RuleSet.applies(rule, question))
                        .anyMatch(rule -> rule.indicators().contains(indicator) || filledIn(rule, indicator));
    }

    /** Whether a rule concludes a condition whose text shows what was found. */
    private boolean filledIn(Rule rule, String indicator) {
        return rule.then().stream()
                .flatMap(statement -> possibleConclusions.of(statement).stream())
                .filter(conclusion -> conclusion.kind() == FactKind.CONDITION)
                .anyMatch(conclusion -> shows(declaration.conditions().get(conclusion.key()), indicator));
    }

    private static boolean shows(Text text, String indicator) {
        String both = text.nl() + text.en();
        return both.contains("{" + indicator + "}") || both.contains("% of " + indicator + "}");
    }

    private void conclusions() {
        Set<Assertion> said = new TreeSet<>();
        lintSubject.analyses().values().forEach(analysis -> said.addAll(analysis.said()));
        declared(declaration.preconditions(), FactKind.PRECONDITION, said, "precondition-unrated", "preconditions");
        declaration
                .aspects()
                .forEach((aspect, content) -> declared(
                        content.components(),
                        FactKind.COMPONENT,
                        said,
                        "component-unrated",
                        "aspects",
                        aspect,
                        "components"));
        declared(declaration.roles(), FactKind.ROLE, said, "name-unused", "roles");
        declared(declaration.activities(), FactKind.ACTIVITY, said, "name-unused", "activities");
        declared(declaration.representation(), FactKind.REPRESENTATION, said, "name-unused", "representation");
        declared(declaration.conditions(), FactKind.CONDITION, said, "name-unused", "conditions");
        declared(declaration.referralsTo(), FactKind.REFERRAL, said, "name-unused", "referrals", "to");
        unsaid(
                declaration.referralsFor(),
                keys(FactKind.REFERRAL, said, Assertion::second),
                "name-unused",
                "referrals",
                "for");
    }

    private void declared(Map<String, Text> names, FactKind kind, Set<Assertion> said, String code, String... path) {
        unsaid(names, keys(kind, said, Assertion::first), code, path);
    }

    private static Set<String> keys(FactKind kind, Set<Assertion> said, Function<Assertion, String> key) {
        return said.stream()
                .filter(each -> each.verb().concludes() == kind)
                .map(key)
                .collect(Collectors.toSet());
    }

    private void unsaid(Map<String, Text> names, Set<String> said, String code, String... path) {
        for (String name : names.keySet()) {
            if (!said.contains(name)) {
                String where = String.join(".", path);
                warnings.add(new LintWarning(
                        code,
                        place(name, path),
                        new Text(
                                "`" + where + "." + name + "`: geen regel kan dit ooit concluderen.",
                                "`" + where + "." + name + "`: no rule can ever conclude this."),
                        USE));
            }
        }
    }

    private FilePosition place(String name, String... path) {
        String[] whole = Arrays.copyOf(path, path.length + 1);
        whole[path.length] = name;
        return lintSubject.policy().at(whole);
    }
}
