package nl.kompas.peer;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What stands beside the rules (policy.json).
 *
 * @param trackBy the indicator that picks the track
 * @param tracks the track of each of its values
 * @param indicators those that serve the question
 * @param tables by the name of their rows in decision tables
 * @param preconditions as all after it: in the order of answers
 */
public record Policy(
        String trackBy,
        Map<String, String> tracks,
        List<String> indicators,
        Map<String, Table> tables,
        List<String> preconditions,
        List<Place> compass,
        List<String> roles,
        List<String> representation,
        List<String> activities,
        List<String> conditions,
        List<String> referralsTo,
        List<String> referralsFor) {

    /** A component and the aspect that it belongs to. */
    public record Place(String aspect, String component) {}

    /** The rows under which a finding can stand, by what was found. */
    public record Table(String indicator, String name, Map<String, Map<String, String>> rows) {

        /** The row of a place; a region without one takes that of its country. */
        public Map<String, String> listed(String place) {
            Map<String, String> own = rows.get(place);
            return own == null ? rows.get(country(place)) : own;
        }
    }

    public static Policy in(Path folder) throws IOException {
        return new ObjectMapper().readValue(folder.resolve("policy.json").toFile(), Policy.class);
    }

    /** The country of a place. */
    public static String country(String place) {
        int hyphen = place.indexOf('-');
        return hyphen < 0 ? place : place.substring(0, hyphen);
    }

    public String track(Asked asked) {
        return tracks.get(asked.found(trackBy));
    }
}
