package nl.kompas.replay;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import nl.kompas.cases.InputFault;
import nl.kompas.edition.ValidationReport;
import nl.kompas.recorded.Difference;
import nl.kompas.replay.CaseComparison.RuleSetKey;

/**
 * A case that is not answered as it was, as replays keep it.
 *
 * @param id of the case
 * @param changes what differs; absent where the case was refused
 * @param refused why there is nothing to compare; absent where there is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseDifference(@JsonProperty("case") String id, List<Change> changes, Refusal refused) {

    /**
     * One conclusion that differs.
     *
     * @param path a section of the answer and what the entry is about, as {@code advice/innovation}
     * @param before as it was, empty where it was not there
     * @param after as it is, empty where it is gone
     * @param rulesBefore the rules that led to it before
     * @param rulesAfter the rules that lead to it now
     */
    public record Change(
            String path, String before, String after, List<CitedRule> rulesBefore, List<CitedRule> rulesAfter) {

        private static Change of(Difference entry, RuleSetKey before, RuleSetKey target, CitedRules rules) {
            ValidationReport.ChangedEntry said = entry.said();
            // Where the conclusion is as expected, what differs is another field, such as the rules that led to it.
            boolean other = entry.section().rates() && said.before().equals(said.after());
            return new Change(
                    said.path(),
                    other ? String.valueOf(entry.expected()) : said.before(),
                    other ? String.valueOf(entry.actual()) : said.after(),
                    rules.of(before, entry.becauseBefore()),
                    rules.of(target, entry.because()));
        }
    }

    /**
     * A case that was not answered.
     *
     * @param by {@code before} or {@code after}: which of the two refused
     * @param errors what is wrong with it
     */
    public record Refusal(String by, List<InputFault> errors) {}

    static CaseDifference of(CaseComparison.Different different, RuleSetKey target, CitedRules rules) {
        return new CaseDifference(
                different.id(),
                different.changes().stream()
                        .map(entry -> Change.of(entry, different.before(), target, rules))
                        .toList(),
                null);
    }

    static CaseDifference of(CaseComparison.Refused refused) {
        Refusal refusal = new Refusal(refused.by().name().toLowerCase(Locale.ROOT), refused.errors());
        return new CaseDifference(refused.id(), null, refusal);
    }
}
