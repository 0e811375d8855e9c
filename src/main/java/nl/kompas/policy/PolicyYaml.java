package nl.kompas.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shape of {@code policy.yaml}; null where the file leaves something out. */
record PolicyYaml(
        Text label,
        InForce inForce,
        Map<String, Declaration.Document> documents,
        Map<String, Text> tracks,
        Map<String, QuestionYaml> questions,
        Map<String, Text> preconditions,
        Map<String, Declaration.Aspect> aspects,
        Map<String, Text> roles,
        Map<String, Text> activities,
        Map<String, Text> representation,
        Map<String, Text> conditions,
        Referrals referrals,
        Map<String, TableYaml> tables) {

    record InForce(String from, String until) {}

    record QuestionYaml(Text label, List<String> tracks, List<String> required, TrackByYaml trackBy) {}

    record TrackByYaml(String indicator, Map<String, List<String>> tracks) {}

    record Referrals(
            @JsonProperty("to") Map<String, Text> to,
            @JsonProperty("for") Map<String, Text> matter) {}

    record TableYaml(String file, String key, Map<String, ColumnYaml> columns) {}

    record ColumnYaml(String type, List<String> values) {}

    /** The shape of {@code reference.yaml}. */
    record Reference(Map<String, TableYaml> tables) {}

    static <T> Map<String, T> orEmpty(Map<String, T> map) {
        return map == null ? Map.of() : map;
    }

    static <T> List<T> orEmpty(List<T> list) {
        return Optional.ofNullable(list).orElse(List.of());
    }
}
