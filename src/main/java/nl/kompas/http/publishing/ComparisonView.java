package nl.kompas.http.publishing;

import java.util.List;
import java.util.Locale;
import nl.kompas.edition.Comparison;
import nl.kompas.edition.Comparison.ChangedFile;
import nl.kompas.edition.Edition;
import nl.kompas.policy.Text;
import nl.kompas.rule.Rule;
import nl.kompas.text.Phrase;
import nl.kompas.text.RuleWording;

/**
 * Two rule sets side by side.
 *
 * @param added rules that only the second has
 * @param removed rules that only the first has
 * @param changed rules that differ
 * @param files other files that differ
 */
record ComparisonView(List<RuleText> added, List<RuleText> removed, List<Changed> changed, List<ChangedFile> files) {

    /**
     * A rule as people read it.
     *
     * @param when its conditions in words; all must hold
     * @param then what follows, in words
     */
    record RuleText(
            String id,
            String title,
            Text text,
            String basis,
            Rule.Source source,
            List<Phrase> when,
            List<Text> then,
            String drl) {

        static RuleText of(Rule rule, RuleWording wording) {
            return new RuleText(
                    rule.id(),
                    rule.title(),
                    rule.text(),
                    rule.basis().name().toLowerCase(Locale.ROOT),
                    rule.source(),
                    wording.when(rule),
                    wording.then(rule),
                    rule.drl());
        }
    }

    /** A rule that differs, and in which parts. */
    record Changed(String id, List<String> parts, RuleText before, RuleText after) {}

    static ComparisonView of(Edition before, Edition after) {
        Comparison comparison = Comparison.of(before, after);
        RuleWording first = new RuleWording(before.definition());
        RuleWording second = new RuleWording(after.definition());
        return new ComparisonView(
                comparison.added().stream()
                        .map(rule -> RuleText.of(rule, second))
                        .toList(),
                comparison.removed().stream()
                        .map(rule -> RuleText.of(rule, first))
                        .toList(),
                comparison.changed().stream()
                        .map(each -> new Changed(
                                each.before().id(),
                                each.parts(),
                                RuleText.of(each.before(), first),
                                RuleText.of(each.after(), second)))
                        .toList(),
                comparison.files());
    }
}
