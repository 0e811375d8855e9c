package nl.kompas.peer;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** An answer of Kompas without reasons and texts. */
public record Answer(
        List<Advice> advice,
        List<Precondition> preconditions,
        List<Component> compass,
        List<Role> roles,
        List<Representation> representation,
        List<Activity> activities,
        List<Condition> conditions,
        List<Referral> referrals) {

    public record Advice(String track, String level) {}

    public record Precondition(String id, String status) {}

    public record Component(String aspect, String component, String verdict) {}

    public record Role(String role) {}

    public record Representation(String by) {}

    public record Activity(String activity) {}

    public record Condition(String id) {}

    public record Referral(String to, @JsonProperty("for") String matter) {}
}
