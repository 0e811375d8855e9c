package nl.kompas.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.function.Consumer;
import nl.kompas.policy.Text;

/**
 * What the policy says about a case. The order of every list is fixed by the edition, so the same case under the same rule
 * set gives the same bytes.
 *
 * @param policy id of the policy
 * @param edition id of the edition that answered
 * @param ruleset hash of the contents of the rules that answered
 * @param question what was asked
 * @param referenceDate the day for which it was asked, ISO 8601
 * @param reference the caller's own id, absent where none was given
 * @param advice one entry for each track
 * @param preconditions every one of the edition
 * @param compass every component of the edition
 * @param roles what the province does
 * @param representation who acts for the province
 * @param activities by what means
 * @param conditions what must be arranged if the province takes part
 * @param referrals other parties that act or must be consulted
 * @param missing unanswered indicators that can still change the advice, most decisive first; absent without explanation
 * @param rules every rule cited, explained; absent without explanation
 * @param almost rules that one condition kept from applying; absent without explanation
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "policy",
    "edition",
    "ruleset",
    "question",
    "referenceDate",
    "reference",
    "advice",
    "preconditions",
    "compass",
    "roles",
    "representation",
    "activities",
    "conditions",
    "referrals",
    "missing",
    "rules",
    "almost"
})
public record Answer(
        String policy,
        String edition,
        String ruleset,
        String question,
        String referenceDate,
        String reference,
        List<Advice> advice,
        List<Precondition> preconditions,
        List<Component> compass,
        List<Role> roles,
        List<Representation> representation,
        List<Activity> activities,
        List<Condition> conditions,
        List<Referral> referrals,
        List<Missing> missing,
        List<RuleNote> rules,
        List<Almost> almost) {

    /** The same answer without what the caller called it. */
    public Answer withoutReference() {
        return new Answer(
                policy,
                edition,
                ruleset,
                question,
                referenceDate,
                null,
                advice,
                preconditions,
                compass,
                roles,
                representation,
                activities,
                conditions,
                referrals,
                missing,
                rules,
                almost);
    }

    /** The same answer with its explanation. */
    Answer explained(List<Missing> missing, List<RuleNote> rules, List<Almost> almost) {
        return new Answer(
                policy,
                edition,
                ruleset,
                question,
                referenceDate,
                reference,
                advice,
                preconditions,
                compass,
                roles,
                representation,
                activities,
                conditions,
                referrals,
                missing,
                rules,
                almost);
    }

    /** Shows the rules that led to each conclusion. */
    void eachReason(Consumer<List<String>> reader) {
        advice.forEach(each -> reader.accept(each.because()));
        preconditions.forEach(each -> reader.accept(each.because()));
        compass.forEach(each -> reader.accept(each.because()));
        roles.forEach(each -> reader.accept(each.because()));
        representation.forEach(each -> reader.accept(each.because()));
        activities.forEach(each -> reader.accept(each.because()));
        conditions.forEach(each -> reader.accept(each.because()));
        referrals.forEach(each -> reader.accept(each.because()));
    }

    /** The advice for a track: {@code engage}, {@code engage-reactively}, {@code do-not-engage} or {@code undetermined}. */
    public record Advice(String track, String level, List<String> because) {}

    /** A precondition: {@code met}, {@code unmet} or {@code unknown}. */
    public record Precondition(String id, String status, List<String> because) {}

    /** A component: {@code supports}, {@code neutral}, {@code obstructs} or {@code unknown}. */
    public record Component(String aspect, String component, String verdict, List<String> because) {}

    /** A role of the province. */
    public record Role(String role, List<String> because) {}

    /** Who acts for the province. */
    public record Representation(String by, List<String> because) {}

    /** An activity that fits. */
    public record Activity(String activity, List<String> because) {}

    /** A condition with its text. */
    public record Condition(String id, Text text, List<String> because) {}

    /** A party, and what for. */
    @JsonPropertyOrder({"to", "for", "because"})
    public record Referral(
            String to,

            @com.fasterxml.jackson.annotation.JsonProperty("for")
            String matter,

            List<String> because) {}

    /** An indicator that can still change the advice, with what to ask. */
    public record Missing(String indicator, Text question) {}

    /** A rule that was cited, and the findings of this case that it looked at. */
    public record RuleNote(String id, Text text, String basis, Source source, List<String> findings) {}

    /** Where the policy says it. */
    public record Source(String document, String section) {}

    /** A rule that one condition kept from applying. */
    public record Almost(String id, List<Lacking> lacking) {}

    /**
     * The condition that did not hold. Exactly one of the first five says what it is about.
     *
     * @param wanted what would have made it hold
     * @param given what was given or concluded instead; null where nothing was
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Lacking(
            String indicator,
            String precondition,
            String component,
            String track,
            String concluded,
            List<Object> wanted,
            @JsonInclude(JsonInclude.Include.ALWAYS) Object given) {}
}
