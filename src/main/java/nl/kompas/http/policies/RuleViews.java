package nl.kompas.http.policies;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kompas.edition.Edition;
import nl.kompas.policy.Declaration;
import nl.kompas.rule.Conclusion;
import nl.kompas.rule.PossibleConclusions;
import nl.kompas.rule.Rule;
import nl.kompas.rule.RuleSet;
import nl.kompas.text.RuleWording;

/** Shows the rules of an edition as people read them, each among the others. */
final class RuleViews {

    private final Declaration declaration;
    private final PossibleConclusions possibleConclusions;
    private final RuleWording wording;

    RuleViews(Edition edition) {
        this.declaration = edition.definition().declaration();
        this.possibleConclusions = new PossibleConclusions(declaration);
        this.wording = new RuleWording(edition.definition());
    }

    RuleView of(Rule rule) {
        return new RuleView(
                rule.id(),
                rule.title(),
                rule.text(),
                rule.basis().name().toLowerCase(Locale.ROOT),
                source(rule.source()),
                wording.when(rule),
                wording.then(rule),
                questions(rule),
                rule.indicators(),
                parts(possibleConclusions.readBy(rule)),
                parts(possibleConclusions.of(rule)),
                rule.place().file(),
                rule.place().line(),
                rule.drl());
    }

    private RuleView.SourceView source(Rule.Source source) {
        Optional<String> title = Optional.ofNullable(declaration.documents().get(source.document()))
                .map(Declaration.Document::title);
        return new RuleView.SourceView(source.document(), title, source.section());
    }

    private List<String> questions(Rule rule) {
        return declaration.questions().keySet().stream()
                .filter(question -> RuleSet.applies(rule, question))
                .toList();
    }

    private static List<IndicatorUses.Part> parts(Collection<Conclusion> possibleConclusions) {
        return possibleConclusions.stream().map(IndicatorUses.Part::of).toList();
    }
}
