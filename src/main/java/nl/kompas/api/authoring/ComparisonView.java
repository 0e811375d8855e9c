package nl.kompas.api.authoring;

import java.util.List;
import nl.kompas.catalogue.Comparison;
import nl.kompas.catalogue.Comparison.ChangedFile;
import nl.kompas.catalogue.Edition;
import nl.kompas.policy.Text;
import nl.kompas.rule.Rule;

/**
 * Two rule sets side by side.
 *
 * @param added rules that only the second has
 * @param removed rules that only the first has
 * @param changed rules that differ
 * @param files other files that differ
 */
record ComparisonView(List<RuleText> added, List<RuleText> removed, List<Changed> changed, List<ChangedFile> files) {

    /** A rule as people read it. */
    record RuleText(String id, String title, Text text, String drl) {

        static RuleText of(Rule rule) {
            return new RuleText(rule.id(), rule.title(), rule.text(), rule.drl());
        }
    }

    /** A rule that differs, and in which parts. */
    record Changed(String id, List<String> parts, RuleText before, RuleText after) {}

    static ComparisonView of(Edition before, Edition after) {
        Comparison comparison = Comparison.of(before, after);
        return new ComparisonView(
                comparison.added().stream().map(RuleText::of).toList(),
                comparison.removed().stream().map(RuleText::of).toList(),
                comparison.changed().stream()
                        .map(each -> new Changed(
                                each.before().id(),
                                each.parts(),
                                RuleText.of(each.before()),
                                RuleText.of(each.after())))
                        .toList(),
                comparison.files());
    }
}
