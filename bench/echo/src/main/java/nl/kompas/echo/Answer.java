package nl.kompas.echo;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** An answer of Kompas, in plain records: what it says is told by {@code openapi/openapi.json}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Answer(
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

    record Text(String nl, String en) {}

    record Advice(String track, String level, List<String> because) {}

    record Precondition(String id, String status, List<String> because) {}

    record Component(String aspect, String component, String verdict, List<String> because) {}

    record Role(String role, List<String> because) {}

    record Representation(String by, List<String> because) {}

    record Activity(String activity, List<String> because) {}

    record Condition(String id, Text text, List<String> because) {}

    record Referral(String to, @JsonProperty("for") String matter, List<String> because) {}

    record Missing(String indicator, Text question) {}

    record RuleNote(String id, Text text, String basis, Source source, List<String> findings) {}

    record Source(String document, String section) {}

    record Almost(String id, List<Lacking> lacking) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Lacking(
            String indicator,
            String precondition,
            String component,
            String track,
            String concluded,
            List<Object> wanted,
            @JsonInclude(JsonInclude.Include.ALWAYS) Object given) {}
}
