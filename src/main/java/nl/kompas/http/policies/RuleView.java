package nl.kompas.http.policies;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import nl.kompas.policy.Text;
import nl.kompas.text.Phrase;

/**
 * A rule as people read it.
 *
 * @param basis {@code policy} or {@code interpretation}
 * @param when its conditions in words; all must hold
 * @param then what follows, in words
 * @param questions those to which it can apply
 * @param indicators all that its conditions look at
 * @param reads what other rules conclude and its conditions look at
 * @param concludes what it can conclude on
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
        List<Phrase> when,
        List<Text> then,
        List<String> questions,
        SortedSet<String> indicators,
        List<IndicatorUses.Part> reads,
        List<IndicatorUses.Part> concludes,
        String file,
        int line,
        String drl) {

    /** Where the policy says it, with the title of the document. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record SourceView(String document, Optional<String> title, String section) {}
}
