package nl.kompas.api.policies;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import nl.kompas.catalogue.Edition;
import nl.kompas.policy.Declaration;
import nl.kompas.policy.Text;
import nl.kompas.rule.Rule;

/**
 * A rule as people read it.
 *
 * @param basis {@code policy} or {@code interpretation}
 * @param indicators all that its conditions look at
 * @param file relative to the rules folder
 * @param line where it begins, from 1
 * @param drl its text in the file
 */
record RuleView(
        String id,
        String title,
        Text text,
        String basis,
        SourceView source,
        SortedSet<String> indicators,
        String file,
        int line,
        String drl) {

    /** Where the policy says it, with the title of the document. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record SourceView(String document, Optional<String> title, String section) {}

    static RuleView of(Rule rule, Edition edition) {
        Rule.Source source = rule.source();
        Optional<String> title = Optional.ofNullable(
                        edition.framework().declaration().documents().get(source.document()))
                .map(Declaration.Document::title);
        return new RuleView(
                rule.id(),
                rule.title(),
                rule.text(),
                rule.basis().name().toLowerCase(Locale.ROOT),
                new SourceView(source.document(), title, source.section()),
                rule.indicators(),
                rule.place().file(),
                rule.place().line(),
                rule.drl());
    }
}
